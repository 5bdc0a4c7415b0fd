package org.ent4j.directory.search;

import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Teaching;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.text.LabelKey;

/**
 * Something that a person is or has in a structure, and may be looked for by.
 *
 * @param value what is compared: a code of a nomenclature as it is, a class or a group as {@link LabelKey} has it
 */
public record Facet(Kind kind, String value) implements Comparable<Facet> {

    /** What it is. */
    public enum Kind {
        FONCTION,
        SUBJECT,
        CLASS,
        GROUP
    }

    static Facet of(Fonction fonction) {
        return new Facet(Kind.FONCTION, fonction.value());
    }

    static Facet of(CodeMatiere subject) {
        return new Facet(Kind.SUBJECT, subject.value());
    }

    static Facet ofClass(String code) {
        return new Facet(Kind.CLASS, LabelKey.of(code).value());
    }

    static Facet ofGroup(String code) {
        return new Facet(Kind.GROUP, LabelKey.of(code).value());
    }

    static Stream<Facet> of(Affiliation affiliation) {
        var work = Stream.concat(
                affiliation.fonctions().stream().map(Facet::of),
                affiliation.teachings().stream().map(Teaching::subject).map(Facet::of));
        return Stream.concat(work, memberships(affiliation)).filter(facet -> !facet.value.isEmpty());
    }

    /** The classes and groups, in which the guardians of a pupil are looked for too. */
    static Stream<Facet> memberships(Affiliation affiliation) {
        return Stream.concat(
                affiliation.everyClass().stream().map(Facet::ofClass),
                affiliation.everyGroup().stream().map(Facet::ofGroup));
    }

    @Override
    public int compareTo(Facet other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }
}
