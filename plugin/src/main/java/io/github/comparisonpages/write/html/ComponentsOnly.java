package io.github.comparisonpages.write.html;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Shows templates the components of records, and no other member of any object. */
final class ComponentsOnly implements MemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return type.isRecord()
                        && method.getParameterCount() == 0
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(c -> c.getName().equals(method.getName()));
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    /** The words of an enumeration are read that way. */
    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }
}
