for d in m*; do [ -d $d ] || continue; (cd $d; while IFS= read -r c; do echo "\$ $c"; eval "$c" 2>&1; echo "rc $?"; done < cmds) > $1/$d.$2 2>&1; done
