package org.ent4j.viescolaire.lsu;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What stands against writing a bilan, or is worth knowing before. */
public sealed interface LsuTrouble extends Reason {

    /** The pupil has no number of SIECLE, or one that is no number. */
    record NoSiecleId(String found) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-siecle-id";
        }
    }

    /** The pupil is in several classes: each class is exported on its own. */
    record SeveralClasses(String divisions) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.several-classes";
        }
    }

    /** Nothing is said of the pupil. */
    record NoReport() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-report";
        }
    }

    /** The teacher has no number of STS, or one that is no number. */
    record NoStsId(LsuId teacher, String name, String found) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-sts-id";
        }
    }

    /** There are bilans périodiques, and no discipline. */
    record NoDiscipline() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-discipline";
        }
    }

    /** Two disciplines of one code, taken in the same way. */
    record DisciplineTwice(LsuId discipline, String code, String election) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.discipline-twice";
        }
    }

    /** The modalité is of a later version. */
    record ElectionNotInVersion(String election, String version) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.election-not-in-version";
        }
    }

    /** An EPI has two different subjects at least. */
    record TooFewSubjects(LsuId epi, String title, int found) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.too-few-subjects";
        }
    }

    /** No day of the conseil de classe. */
    record NoCouncil() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-council";
        }
    }

    /** The council met before the pupil came. */
    record CouncilTooEarly(LocalDate council, LocalDate schooledSince) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.council-too-early";
        }
    }

    /** The pupil had left before the council. */
    record PupilLeft(LocalDate left, LocalDate council) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.pupil-left";
        }
    }

    /** No synthesis. */
    record NoSynthesis() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-synthesis";
        }
    }

    /** No numbers of absences and latenesses. */
    record NoSchoolLife() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-school-life";
        }
    }

    /** The bilan has no subject. */
    record NoSubject() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-subject";
        }
    }

    /** That version demands the moment at which the bilan was locked. */
    record NoLock(String version) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-lock";
        }
    }

    /** Not all components of the socle are evaluated or exempt. */
    record PartOfSocle(String missing) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.part-of-socle";
        }
    }

    /** A level, a number or a cycle outside of its bounds. */
    record LevelOffItsScale(Label what, int value, int least, int most) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.level-off-its-scale";
        }
    }

    /** Digital skills without anything said of them. */
    record EmptyDigitalSkills() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.empty-digital-skills";
        }
    }

    /** It refers to what the file does not have. */
    record UnknownReference(String ids) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.unknown-reference";
        }
    }

    /** A subject is there twice in one bilan. */
    record SubjectTwice(String disciplines) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.subject-twice";
        }
    }

    /** Two bilans of one pupil for one period or cycle. */
    record ReportTwice() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.report-twice";
        }
    }

    /** That version demands the first line of an address. */
    record NoAddressLine(String version) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-address-line";
        }
    }

    /** No address of a guardian. */
    record NoAddress() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-address";
        }
    }

    /** The subject has no teacher. */
    record NoTeacher() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-teacher";
        }
    }

    /** Neither an average nor a level, and not said to be without a mark. */
    record NoResult() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-result";
        }
    }

    /** No appreciation, and not said to be without a mark. */
    record NoAppreciation() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-appreciation";
        }
    }

    /** No element of the programme. */
    record NoProgramme() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.no-programme";
        }
    }

    /** An average over its scale or under zero. */
    record MarkOffItsScale(String mark, String scale) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.mark-off-its-scale";
        }
    }

    /** An average and a level: a class has one of the two. */
    record MarkAndLevel() implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.mark-and-level";
        }
    }

    /** An average, and that there is none. */
    record MarkAndNotMarked() implements LsuTrouble {

        @Override
        public String code() {
            return "lsu.check.mark-and-not-marked";
        }
    }

    /** An average in words. */
    record MarkNoNumber(String mark) implements LsuTrouble {

        @Override
        public String code() {
            return "lsu.check.mark-no-number";
        }
    }

    /** A text over its limit. */
    record TextTooLong(Label what, int length, int most) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.text-too-long";
        }
    }

    /**
     * A text with emoji at its limit.
     *
     * @param length in UTF-16 units
     */
    record TextTooLongForSome(Label what, int length, int most) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.text-too-long-for-some";
        }
    }

    /** A text that has to say something. */
    record TextBlank(Label what) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.text-blank";
        }
    }

    /** A text with characters that XML does not have. */
    record TextUnwritable(Label what, String character) implements LsuTrouble {
        @Override
        public String code() {
            return "lsu.check.text-unwritable";
        }
    }
}
