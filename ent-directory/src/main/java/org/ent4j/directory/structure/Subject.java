package org.ent4j.directory.structure;

import java.util.Comparator;
import org.ent4j.model.id.CodeMatiere;

/**
 * A subject (<i>matière enseignée</i>).
 *
 * @param code of the national nomenclature, or of the académie: {@code 020700}
 * @param shortCode <i>code de gestion</i> ({@code "FRANC"}), or ""
 * @param label what people read: {@code "FRANCAIS"}, or ""
 */
public record Subject(CodeMatiere code, String shortCode, String label) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::code)
            .thenComparing(Subject::shortCode)
            .thenComparing(Subject::label);

    /** A subject of which nothing but the code is known. */
    public static Subject ofCode(CodeMatiere code) {
        return new Subject(code, "", "");
    }

    /** This subject, with what the other one knows better. */
    public Subject completedBy(Subject other) {
        return new Subject(
                code, shortCode.isEmpty() ? other.shortCode : shortCode, label.isEmpty() ? other.label : label);
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
