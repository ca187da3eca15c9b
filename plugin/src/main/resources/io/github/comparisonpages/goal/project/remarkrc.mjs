// Marks what is wrong in the front matter of comparisons, in editors with remark and on the command line.
import remarkFrontmatter from 'remark-frontmatter';
import frontmatterSchema from 'remark-lint-frontmatter-schema';

export default {
  plugins: [
    remarkFrontmatter,
    [frontmatterSchema, { schemas: { './${docs}/_schema/front-matter.schema.json': ['./${docs}/**/*.md'] } }],
  ],
};
