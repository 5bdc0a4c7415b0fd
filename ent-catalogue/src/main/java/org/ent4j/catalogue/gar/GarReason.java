package org.ent4j.catalogue.gar;

import java.util.Collection;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why something is left out of an export. */
public sealed interface GarReason extends Reason {

    record NotOptedIn(String ent) implements GarReason {
        @Override
        public String code() {
            return "gar.not-opted-in";
        }
    }

    record OtherDegree(String degree) implements GarReason {
        @Override
        public String code() {
            return "gar.other-degree";
        }
    }

    record Deleted() implements GarReason {
        @Override
        public String code() {
            return "gar.deleted";
        }
    }

    record Missing(String field) implements GarReason {
        @Override
        public String code() {
            return "gar.missing";
        }
    }

    record UsualNameMissing(String first) implements GarReason {
        @Override
        public String code() {
            return "gar.usual-name-missing";
        }
    }

    record NoMail() implements GarReason {
        @Override
        public String code() {
            return "gar.no-mail";
        }
    }

    record SecondFormation(String code, String kept) implements GarReason {
        @Override
        public String code() {
            return "gar.second-formation";
        }
    }

    record NoSubjectCode(String code) implements GarReason {
        @Override
        public String code() {
            return "gar.no-subject-code";
        }
    }

    record NoLabel(String code) implements GarReason {
        @Override
        public String code() {
            return "gar.no-label";
        }
    }

    record DivisionInDivision(String code) implements GarReason {
        @Override
        public String code() {
            return "gar.division-in-division";
        }
    }

    record CodeOfBoth(String code) implements GarReason {
        @Override
        public String code() {
            return "gar.code-of-both";
        }
    }

    record NamedAsDivision(String label) implements GarReason {
        @Override
        public String code() {
            return "gar.named-as-division";
        }
    }

    record Empty() implements GarReason {
        @Override
        public String code() {
            return "gar.empty-group";
        }
    }

    record UnknownCode(String field, String code) implements GarReason {
        @Override
        public String code() {
            return "gar.unknown-code";
        }
    }

    record OtherKind(String code, Label found) implements GarReason {
        @Override
        public String code() {
            return "gar.other-kind";
        }
    }

    record OutsidePerimeter(String uai) implements GarReason {
        @Override
        public String code() {
            return "gar.outside-perimeter";
        }
    }

    record NoDate(String text) implements GarReason {
        @Override
        public String code() {
            return "gar.no-date";
        }
    }

    record NoSchool() implements GarReason {
        @Override
        public String code() {
            return "gar.no-school-of-person";
        }
    }

    record NoProfile(String uai, Collection<String> functions) implements GarReason {
        public NoProfile {
            functions = List.copyOf(functions);
        }

        @Override
        public String code() {
            return "gar.no-profile";
        }
    }

    record NotAUai(String text) implements GarReason {
        @Override
        public String code() {
            return "gar.not-a-uai";
        }
    }

    record NotOfStaff(String uai) implements GarReason {
        @Override
        public String code() {
            return "gar.resp-aff-not-of-staff";
        }
    }

    record TooManyRespAffs(String uai, int most) implements GarReason {
        @Override
        public String code() {
            return "gar.too-many-resp-affs";
        }
    }

    record Gone(String uai) implements GarReason {
        @Override
        public String code() {
            return "gar.resp-aff-gone";
        }
    }

    record TooLong(String field, int length, int longest) implements GarReason {
        @Override
        public String code() {
            return "gar.too-long";
        }
    }

    record Twice(String key) implements GarReason {
        @Override
        public String code() {
            return "gar.twice";
        }
    }

    record PupilAndStaff(String uai) implements GarReason {
        @Override
        public String code() {
            return "gar.pupil-and-staff";
        }
    }

    record NoCivility(String text) implements GarReason {
        @Override
        public String code() {
            return "gar.no-civility";
        }
    }

    record NotWritable(String field) implements GarReason {
        @Override
        public String code() {
            return "gar.not-writable";
        }
    }
}
