package org.ent4j.directory.structure;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A group of a structure: part of one class, or pupils of several.
 *
 * @param code unique in the structure: {@code "3ALL1GR.1"}
 * @param label what people read; the code where the source has no other
 * @param classes codes of the classes that its pupils come from
 * @param source the source that says so
 */
public record TeachingGroup(String code, String label, SortedSet<String> classes, String source)
        implements Comparable<TeachingGroup> {

    private static final Comparator<TeachingGroup> ORDER = Comparator.comparing(TeachingGroup::code)
            .thenComparing(TeachingGroup::label)
            .thenComparing(TeachingGroup::source)
            .thenComparing(group -> group.classes().toString());

    public TeachingGroup {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A group without a code.\nMaybe a '$' value of the feed is short.");
        }
        label = label.isBlank() ? code : label;
        classes = Collections.unmodifiableSortedSet(new TreeSet<>(classes));
    }

    public static TeachingGroup of(String code, String label, Collection<String> classes, String source) {
        return new TeachingGroup(code, label, new TreeSet<>(classes), source);
    }

    /** Whether its pupils come from several classes (<i>regroupement</i>). */
    public boolean isAcrossClasses() {
        return classes.size() > 1;
    }

    @Override
    public int compareTo(TeachingGroup other) {
        return ORDER.compare(this, other);
    }
}
