package io.github.comparisonpages.write.html;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Shows templates no member of any object: records are shown by {@link RecordModel}. */
final class NoMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return this;
    }

    @Override
    public boolean isMethodExposed(Method method) {
        return false;
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
        return false;
    }

    /** The words of an enumeration are read that way. */
    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }
}
