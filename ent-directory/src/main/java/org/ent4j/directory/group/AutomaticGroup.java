package org.ent4j.directory.group;

import java.util.Comparator;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;

/**
 * A group that follows from what the directory knows of a structure.
 *
 * @param code of the class, the group, the level or the function group; "" where the structure has only one of the kind
 */
public record AutomaticGroup(StructureId structure, Kind kind, String code, Label label)
        implements Comparable<AutomaticGroup> {

    private static final Comparator<AutomaticGroup> ORDER = Comparator.comparing(AutomaticGroup::structure)
            .thenComparing(AutomaticGroup::kind)
            .thenComparing(AutomaticGroup::code);

    /** What makes a member. */
    public enum Kind {
        PUPILS("Élèves", "Pupils"),
        PARENTS("Responsables", "Guardians"),
        TEACHERS("Enseignants", "Teachers"),
        STAFF("Personnels", "Staff"),
        HEAD_TEACHERS("Professeurs principaux", "Professeurs principaux"),
        CLASS_PUPILS("Élèves de", "Pupils of"),
        CLASS_PARENTS("Responsables de", "Guardians of"),
        CLASS_TEACHERS("Enseignants de", "Teachers of"),
        GROUP_PUPILS("Élèves du groupe", "Pupils of group"),
        GROUP_TEACHERS("Enseignants du groupe", "Teachers of group"),
        LEVEL_PUPILS("Élèves de niveau", "Pupils of level"),
        FUNCTION("", "");

        private final Label label;

        Kind(String fr, String en) {
            this.label = Label.of(fr, en);
        }
    }

    static AutomaticGroup of(StructureId structure, Kind kind) {
        return new AutomaticGroup(structure, kind, "", kind.label);
    }

    static AutomaticGroup of(StructureId structure, Kind kind, String code, Label name) {
        var label = Label.of((kind.label.fr() + " " + name.fr()).strip(), (kind.label.en() + " " + name.en()).strip());
        return new AutomaticGroup(structure, kind, code, label);
    }

    static AutomaticGroup of(StructureId structure, Kind kind, String code) {
        return of(structure, kind, code, Label.of(code, code));
    }

    /** The same for the same group at any time: {@code 0880054F:CLASS_PUPILS:3EME1}, {@code 0880054F:VieScolaire_CPE}. */
    public GroupId id() {
        var own = kind == Kind.FUNCTION ? code : code.isEmpty() ? kind.name() : kind.name() + ":" + code;
        return new GroupId(structure + ":" + own);
    }

    @Override
    public int compareTo(AutomaticGroup other) {
        return ORDER.compare(this, other);
    }
}
