package io.github.comparisonpages.write.html;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Wraps what templates see. Most of that are records, which need no search through all kinds of objects. */
final class RecordWrapper extends DefaultObjectWrapper {

    RecordWrapper() {
        super(Configuration.VERSION_2_3_34);
        setMemberAccessPolicy(new NoMembers());
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        return object instanceof Record record ? new RecordModel(record, this) : super.wrap(object);
    }
}
