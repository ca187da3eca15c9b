import io.github.comparisonpages.load.git.MadeRepository

// A repository in which tea was picked, and a work tree in which coffee is, and the kitchen has something new.
def page = new File(basedir, 'docs/tea-vs-coffee.md')
String now = page.getText('UTF-8')
def made = new MadeRepository(basedir.toPath())
made.write('.gitignore', 'target/\n*.log\n')
page.setText(now.replace('pick: Coffee', 'pick: Tea'), 'UTF-8')
made.commit('Pick tea')
page.setText(now, 'UTF-8')
made.write('kitchen/machine.txt', 'Needs cleaning.\n')
made.close()
return true
