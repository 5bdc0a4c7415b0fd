package org.ent4j.viescolaire.lsu;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.skill.SocleDomain;

/** What the rules look at, one subject at a time. */
public sealed interface LsuCase {

    /** A file as a whole; its bilans périodiques may come from elsewhere. */
    record OfFile(LivretFile file, boolean hasPeriodicReports) implements LsuCase {}

    /** Which period of the year. */
    record OfPeriod(int index, int count) implements LsuCase {}

    /** A discipline, and whether one before it has the same key. */
    record OfDiscipline(LsuDiscipline discipline, LsuVersion version, boolean isRepeated) implements LsuCase {}

    /**
     * A pupil.
     *
     * @param divisions all classes that have the pupil's number
     */
    record OfPupil(LsuPupil pupil, List<String> divisions, boolean hasReport) implements LsuCase {

        public OfPupil {
            divisions = List.copyOf(divisions);
        }
    }

    /**
     * A bilan périodique.
     *
     * @param left the pupil's last day, if the pupil left
     * @param unknown the ids to which nothing in the file answers
     * @param twice what those of its subjects are called that are there more than once
     */
    record OfPeriodic(
            PeriodicReport report,
            LsuVersion version,
            Optional<LocalDate> left,
            List<String> unknown,
            List<String> twice,
            boolean isRepeated)
            implements LsuCase {

        public OfPeriodic {
            unknown = List.copyOf(unknown);
            twice = List.copyOf(twice);
        }

        /** The day of the council; when it has none, one on which everything has happened before. */
        LocalDate council() {
            return report.council().orElse(LocalDate.MIN);
        }

        boolean isTooEarly() {
            return report.council()
                    .filter(day -> day.isBefore(report.schooledSince()))
                    .isPresent();
        }

        Optional<LsuTrouble> count() {
            return report.schoolLife().stream()
                    .flatMap(life -> Stream.concat(
                            Stream.of(life.latenesses(), life.justified(), life.unjustified()),
                            life.missedHours().stream()))
                    .filter(number -> number < 0 || number > 999)
                    .<LsuTrouble>map(number -> new LsuTrouble.LevelOffItsScale(
                            Label.of("absences et retards", "absences and latenesses"), number, 0, 999))
                    .findFirst();
        }
    }

    /** A bilan de cycle. */
    record OfCycle(CycleReport report, LsuVersion version, List<String> unknown, boolean isRepeated)
            implements LsuCase {

        public OfCycle {
            unknown = List.copyOf(unknown);
        }
    }

    /** The number without zeros before it, as the format compares it. */
    static String number(String digits) {
        return digits.matches("0+[0-9]+") ? digits.replaceFirst("^0+(?=.)", "") : digits;
    }

    /** Whether it is a number above zero, in digits. */
    static boolean isNumber(Optional<String> id) {
        return id.filter(text -> text.matches("[0-9]{1,30}") && !text.matches("0+"))
                .isPresent();
    }

    /** The components of the socle that have no level, or one off its scale; "" when none. */
    static String missing(List<SocleLevel> socle) {
        var known = socle.stream()
                .filter(each -> each.level() >= 0 && each.level() <= 4)
                .map(SocleLevel::domain)
                .collect(Collectors.toSet());
        return absent(known);
    }

    /** The components of the socle that are not among these; "" when none. */
    static String absent(Collection<SocleDomain> known) {
        return Arrays.stream(SocleDomain.values())
                .filter(Predicate.not(known::contains))
                .map(SocleDomain::name)
                .collect(Collectors.joining(", "));
    }

    static boolean isEmpty(DigitalSkills skills) {
        return skills.shared().isEmpty()
                && skills.levels().isEmpty()
                && skills.appreciation()
                        .filter(text -> !FreeText.isUnseen(text))
                        .isEmpty();
    }

    static boolean lacksALine(List<Guardian> guardians) {
        return guardians.stream()
                .flatMap(guardian -> guardian.address().stream())
                .anyMatch(address -> address.line1().isEmpty());
    }

    static Optional<LsuTrouble> offItsScale(SubjectReport subject) {
        return Stream.concat(subject.mark().stream(), subject.classMark().stream())
                .filter(LsuMark::isOffItsScale)
                .<LsuTrouble>map(mark ->
                        new LsuTrouble.MarkOffItsScale(mark.text(), mark.scale().toPlainString()))
                .findFirst();
    }

    /** The first of its averages that is no number. */
    static Optional<String> noNumber(SubjectReport subject) {
        return Stream.concat(subject.mark().stream(), subject.classMark().stream())
                .filter(mark -> mark.value().isEmpty())
                .map(LsuMark::text)
                .findFirst();
    }
}
