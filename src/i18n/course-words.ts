import type { Translated } from './index.ts';

/** Words of the pages about the course as a whole: its index, the learner's progress, the teacher's page. */
export interface CourseWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly mark: string;
  readonly lessonProgress: string;
  readonly noExercise: string;
  readonly total: string;
  readonly kept: string;
  readonly notKept: string;
  readonly next: string;
  readonly nextStart: string;
  readonly allDone: string;
  readonly saveHeading: string;
  readonly saveText: string;
  readonly exportFile: string;
  readonly importFile: string;
  readonly imported: string;
  readonly importFailed: string;
  readonly handHeading: string;
  readonly handText: string;
  readonly name: string;
  readonly make: string;
  readonly made: string;
  readonly nothingSolved: string;
  readonly forget: string;
  readonly forgetAsk: string;
  readonly forgetYes: string;
  readonly forgetNo: string;
  readonly teacherLink: string;
}

export const courseWords: Translated<CourseWords> = {
  en: {
    title: 'The course',
    description:
      'All lessons of the Docker course in order, with your progress. Keep it as a file, move it to another computer, or hand it in.',
    lead: 'Each lesson has one idea, a simulator that shows it, and exercises that look at the result. Begin at the top, or where you are curious.',
    mark: '{solved} of {all} exercises solved',
    lessonProgress: '{solved} of {all}',
    noExercise: 'no exercise',
    total: 'You have solved {solved} of {all} exercises.',
    kept: 'This browser keeps your progress. It is sent nowhere.',
    notKept: 'This browser does not let us keep your progress. Save it as a file before you leave.',
    next: 'Go on: {lesson}',
    nextStart: 'Begin: {lesson}',
    allDone: 'Every exercise is solved.',
    saveHeading: 'Keep your progress',
    saveText: 'A file with what you have solved. Open it on another computer, or in another browser, to go on there.',
    exportFile: 'Save as a file',
    importFile: 'Open a file',
    imported: '{count} solved exercises are in the file. They were added to yours.',
    importFailed: 'This is not a progress file of Drydock.',
    handHeading: 'Hand it in',
    handText:
      'A file for your teacher: the name that you type here, what you solved and when, and the commands and files with which you solved it. The teacher’s page replays them. Nothing else is in it.',
    name: 'Your name, as your teacher knows it',
    make: 'Make the file',
    made: 'The file is made: {count} exercises.',
    nothingSolved: 'Solve an exercise first.',
    forget: 'Forget my progress',
    forgetAsk: 'Delete all progress from this browser? This cannot be undone.',
    forgetYes: 'Delete it',
    forgetNo: 'Keep it',
    teacherLink: 'For teachers: check a class',
  },
  'zh-cn': {
    title: '课程总览',
    description: 'Docker 课程的全部课文，按顺序排列，附带你的学习进度。进度可以存成文件、带到别的电脑，或者交给老师。',
    lead: '每一课讲一个道理，配一个能看见它的模拟器，再加几道只看结果的练习。可以从头开始，也可以从感兴趣的地方开始。',
    mark: '已完成 {solved} 道练习，共 {all} 道',
    lessonProgress: '{solved} / {all}',
    noExercise: '没有练习',
    total: '你已完成 {solved} 道练习，共 {all} 道。',
    kept: '进度保存在这个浏览器里，不会发送到任何地方。',
    notKept: '这个浏览器不允许保存进度。离开之前请先存成文件。',
    next: '继续学习：{lesson}',
    nextStart: '从这里开始：{lesson}',
    allDone: '所有练习都完成了。',
    saveHeading: '保存进度',
    saveText: '把已完成的练习存成一个文件。在别的电脑或浏览器里打开它，就能接着学。',
    exportFile: '存成文件',
    importFile: '打开文件',
    imported: '文件里有 {count} 道已完成的练习，已并入你的进度。',
    importFailed: '这不是 Drydock 的进度文件。',
    handHeading: '交给老师',
    handText:
      '生成一个给老师的文件，内容是：你在这里填写的名字、完成了哪些练习、什么时候完成的，以及当时用到的命令和文件。教师页面会把它们重放一遍。除此之外没有别的内容。',
    name: '你的名字（老师认得出的写法）',
    make: '生成文件',
    made: '文件已生成，共 {count} 道练习。',
    nothingSolved: '请先完成一道练习。',
    forget: '清除我的进度',
    forgetAsk: '确定从这个浏览器里删除全部进度吗？删除后无法恢复。',
    forgetYes: '删除',
    forgetNo: '保留',
    teacherLink: '教师入口：核对全班的完成情况',
  },
};

export interface TeacherWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly choose: string;
  readonly drop: string;
  readonly checking: string;
  readonly checked: string;
  readonly table: string;
  readonly learner: string;
  readonly confirmed: string;
  readonly exercises: string;
  readonly stars: string;
  readonly first: string;
  readonly last: string;
  readonly notes: string;
  readonly details: string;
  readonly exercise: string;
  readonly lesson: string;
  readonly time: string;
  readonly result: string;
  readonly commands: string;
  readonly outcome: Readonly<Record<'confirmed' | 'not-solved' | 'unknown', string>>;
  readonly looked: string;
  readonly lookedCount: string;
  readonly damaged: string;
  readonly notOurs: string;
  readonly twins: string;
  readonly csv: string;
  readonly clear: string;
  readonly none: string;
  readonly honest: string;
}

export const teacherWords: Translated<TeacherWords> = {
  en: {
    title: 'For teachers: check a class',
    description:
      'Choose the completion files of your class. Each is replayed in the simulator on this computer, and nothing is sent anywhere.',
    lead: 'Choose the files that your learners made on the page of the course. This page replays, on this computer, what each of them did, and judges the result anew. It works without a network, and sends nothing.',
    choose: 'Choose completion files',
    drop: 'or drop them here',
    checking: 'Replaying {name}: {done} of {all}',
    checked: '{count} files were checked.',
    table: 'The class',
    learner: 'Learner',
    confirmed: 'Confirmed',
    exercises: '{confirmed} of {handed}',
    stars: 'Stars',
    first: 'First',
    last: 'Last',
    notes: 'Notes',
    details: 'Show what {name} did',
    exercise: 'Exercise',
    lesson: 'Lesson',
    time: 'Solved',
    result: 'Replay',
    commands: 'Commands',
    outcome: {
      confirmed: 'confirmed',
      'not-solved': 'does not solve it',
      unknown: 'not in this course',
    },
    looked: 'had seen the solution',
    lookedCount: 'Solved after seeing the solution: {count}',
    damaged: 'The file was changed after it was made: name and times are not to be trusted.',
    notOurs: '{file} is not a completion file.',
    twins: 'The very same steps and times as {names}.',
    csv: 'Save as CSV',
    clear: 'Empty the list',
    none: 'No file was chosen yet.',
    honest:
      'What is confirmed: these steps solve these exercises. Names and times are what the file says; the checksum shows a change by hand, but is no signature.',
  },
  'zh-cn': {
    title: '教师入口：核对全班的完成情况',
    description: '选择全班的完成文件。每个文件都在这台电脑的模拟器里重放核对，不会发送到任何地方。',
    lead: '请选择学生在“课程总览”页面生成的文件。本页会在这台电脑上把每个人的操作重放一遍，重新判定结果。没有网络也能用，也不会发送任何内容。',
    choose: '选择完成文件',
    drop: '或者把文件拖到这里',
    checking: '正在重放 {name}：第 {done} 道，共 {all} 道',
    checked: '已核对 {count} 个文件。',
    table: '全班情况',
    learner: '学生',
    confirmed: '核实',
    exercises: '{confirmed} / {handed}',
    stars: '星数',
    first: '最早',
    last: '最近',
    notes: '备注',
    details: '查看 {name} 做了什么',
    exercise: '练习',
    lesson: '课文',
    time: '完成时间',
    result: '重放结果',
    commands: '命令',
    outcome: {
      confirmed: '核实无误',
      'not-solved': '重放后未达成',
      unknown: '本课程没有这道练习',
    },
    looked: '看过参考解法',
    lookedCount: '看过参考解法之后完成：{count} 道',
    damaged: '文件生成后被改动过：名字和时间不可信。',
    notOurs: '{file} 不是完成文件。',
    twins: '步骤和时间与 {names} 完全相同。',
    csv: '存成 CSV',
    clear: '清空列表',
    none: '还没有选择文件。',
    honest: '核实的含义：这些步骤确实能完成这些练习。名字和时间以文件所写为准；校验和能看出手工改动，但它不是签名。',
  },
};
