import type { Rules } from './read.ts';

/** The variables that make has by itself, as far as C needs them. */
export const BUILT_IN_VARIABLES: Readonly<Record<string, string>> = {
  CC: 'cc',
  CXX: 'g++',
  AR: 'ar',
  ARFLAGS: 'rv',
  AS: 'as',
  CPP: '$(CC) -E',
  RM: 'rm -f',
  OUTPUT_OPTION: '-o $@',
  'COMPILE.c': '$(CC) $(CFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -c',
  'COMPILE.cc': '$(CXX) $(CXXFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -c',
  'LINK.c': '$(CC) $(CFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_ARCH)',
  'LINK.cc': '$(CXX) $(CXXFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_ARCH)',
  'LINK.o': '$(CC) $(LDFLAGS) $(TARGET_ARCH)',
};

const RULES: readonly (readonly [string, string, string])[] = [
  ['%', '%.o', '$(LINK.o) $^ $(LOADLIBES) $(LDLIBS) -o $@'],
  ['%', '%.c', '$(LINK.c) $^ $(LOADLIBES) $(LDLIBS) -o $@'],
  ['%', '%.cpp', '$(LINK.cc) $^ $(LOADLIBES) $(LDLIBS) -o $@'],
  ['%.o', '%.c', '$(COMPILE.c) $(OUTPUT_OPTION) $<'],
  ['%.o', '%.cpp', '$(COMPILE.cc) $(OUTPUT_OPTION) $<'],
];

/** The rules that make has by itself; a makefile's own come before them. */
export function addBuiltInRules(rules: Rules): void {
  for (const [target, need, text] of RULES)
    rules.patterns.push({
      targets: [target],
      needs: [need],
      after: [],
      recipe: [{ text, line: 0 }],
      file: '<builtin>',
    });
}
