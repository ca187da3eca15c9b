// Pages at four depths, with what titles and texts may hold.
def titles = ['Tea vs Coffee', 'R&D vs "Sales"', "Ein Käse vs Dieter's Wurst", 'Vim vs Emacs 😀', 'Red vs Blue', 'Left vs Right']
def folders = ['', 'kitchen/', 'kitchen/deep/', 'kitchen/deep/down/']
for (folder in folders) {
    titles.eachWithIndex { title, i ->
        def file = new File(basedir, "docs/${folder}page${i}-vs-other.md")
        file.parentFile.mkdirs()
        file.setText("""\
# $title

Costs 5 \$ and \$relativePath, \\1 and #set(\$title = 1).

## One

Pros:

- It is ${['quick', 'cheap', 'small'][i % 3]} &#13; & good

## Two

Cons:

- It has `<pre>` and "quotes"

${i == 3 ? '    <pre><code> as code\n' : ''}
""", 'UTF-8')
    }
}
