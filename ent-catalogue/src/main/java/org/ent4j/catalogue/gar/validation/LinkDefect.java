package org.ent4j.catalogue.gar.validation;

import java.util.Set;
import org.ent4j.model.text.Label;

/** What is wrong between the objects of an export. */
public sealed interface LinkDefect extends GarDefect {

    /** Against 'a key is unique in the whole export'. */
    record DoubledKey(String first, int line) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.doubled-key";
        }
    }

    /** Against 'a division and a group have not the same code'. */
    record DivisionAndGroup(String named, String school, String first, int line) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.division-and-group";
        }
    }

    /** Against 'a person is a pupil or a teacher'. */
    record PupilAndTeacher(String id, String first, int line) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.pupil-and-teacher";
        }
    }

    /** Against 'a school that is named is in the export'. */
    record UnknownSchool(String element, String uai) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.unknown-school";
        }
    }

    /** Against 'a person who is named is in the export'. */
    record UnknownPerson(String id, Label expected) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.unknown-person";
        }
    }

    /** Against 'a group that is named is in the export'. */
    record UnknownGroup(String element, String named, String school) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.unknown-group";
        }
    }

    /** Against 'a class that is named is a division, a group is a group'. */
    record WrongStatus(String element, String named, String expected) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.wrong-status";
        }
    }

    /** Against 'a MEF that is named is in the export'. */
    record UnknownMef(String named, String school) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.unknown-mef";
        }
    }

    /** Against 'a matière that is named is in the export'. */
    record UnknownMatiere(String named, String school) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.unknown-matiere";
        }
    }

    /** Against 'a pupil has one MEF in a school'. */
    record SeveralMefs(String id, String school, String first, int line) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.several-mefs";
        }
    }

    /** Against 'a group has a member'. */
    record EmptyGroup(String named, String school) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.empty-group";
        }
    }

    /** Against '50 responsables d'affectation at most in a school'. */
    record TooManyRespAff(String school, int limit) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.too-many-resp-aff";
        }
    }

    /** Against 'references can be checked'. */
    record Unchecked(Set<String> parts) implements LinkDefect {
        @Override
        public String code() {
            return "gar-link.unchecked";
        }
    }
}
