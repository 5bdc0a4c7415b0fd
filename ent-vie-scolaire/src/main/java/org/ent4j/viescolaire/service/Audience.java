package org.ent4j.viescolaire.service;

import java.util.Comparator;
import java.util.function.Function;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.GroupRef;

/** Who is taught: a class or a group. */
public sealed interface Audience extends Comparable<Audience> {

    <R> R fold(Function<ClassRef, R> ofClass, Function<GroupRef, R> ofGroup);

    /** A whole class. */
    record OfClass(ClassRef classRef) implements Audience {
        @Override
        public <R> R fold(Function<ClassRef, R> ofClass, Function<GroupRef, R> ofGroup) {
            return ofClass.apply(classRef);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** A group: a part of a class, or pupils of several. */
    record OfGroup(GroupRef group) implements Audience {
        @Override
        public <R> R fold(Function<ClassRef, R> ofClass, Function<GroupRef, R> ofGroup) {
            return ofGroup.apply(group);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** Its code in the feeds, {@code "6A"}; a class and a group may have the same. */
    default String code() {
        return fold(ClassRef::code, GroupRef::code);
    }

    /** Unlike that of any other, {@code "C:0350122T$6A"}. */
    default String text() {
        return fold(each -> "C:" + each, each -> "G:" + each);
    }

    @Override
    default int compareTo(Audience other) {
        return Comparator.comparing(Audience::text).compare(this, other);
    }
}
