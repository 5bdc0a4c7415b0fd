package org.ent4j.viescolaire.settings;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.settings.SettingsRules.Changing;

/** What is demanded of motifs, correspondences, pôles, modules and scales: all of it, on this page. */
public final class ListRules {

    public static final Rule<Changing> MOTIFS_ARE_TOLD_APART = of(
            SchoolMotifs.class,
            "VS-PAE-10",
            Label.of("Un motif se distingue des autres et des points", "A motif is told apart from others and points"),
            "OPEN-ENT and GEPI: motifs are typed into the table of marks",
            (motifs, changing) -> motifs.confusion());

    public static final Rule<Changing> WHAT_IS_WRITTEN_IS_READ = of(
            Correspondences.class,
            "VS-PAE-11",
            Label.of("Un code écrit se relit", "A code that is written is read again"),
            "What was sent to another system comes back",
            (all, changing) -> all.unread().map(Unread::new));

    public static final Rule<Changing> ABSENCES_ARE_KNOWN = of(
            Correspondences.class,
            "VS-PAE-12",
            Label.of("Un motif d'absence est de l'établissement", "A motif of absence is the school's"),
            "The school's list of motifs",
            (all, changing) -> unknown(all, changing.used()).map(UnknownMotif::new));

    public static final Rule<Changing> LEVELS_RISE = of(
            Correspondences.class,
            "VS-PAE-13",
            Label.of("Les seuils des niveaux montent", "The thresholds of levels rise"),
            "SACoche, thresholds in percent",
            (all, changing) -> when(!all.levels().rise(), new NoThresholds(all.levels())));

    public static final Rule<Changing> POLES_HAVE_SUBJECTS = of(
            SchoolPoles.class,
            "VS-PAE-14",
            Label.of("Un pôle a des matières", "A pôle has subjects"),
            "An empty one would be a heading without lines",
            (poles, changing) -> poles.empty().map(pole -> new NoSubjects(pole.label())));

    public static final Rule<Changing> A_SUBJECT_IS_OF_ONE_POLE = of(
            SchoolPoles.class,
            "VS-PAE-15",
            Label.of("Une matière est d'un seul pôle", "A subject is of one pôle"),
            "It stands once on a bulletin, and counts once in an average of pôles",
            (poles, changing) -> poles.twice().map(OfTwoPoles::new));

    public static final Rule<Changing> MODULES_HAVE_SUBJECTS = of(
            ModulesAgricoles.class,
            "VS-PAE-16",
            Label.of("Un module a des matières", "A module has subjects"),
            "A module stands for the subjects that teach it",
            (modules, changing) -> modules.empty().map(module -> new NoSubjects(module.label())));

    public static final Rule<Changing> LETTERS_ARE_TOLD_APART = of(
            MasteryScales.class,
            "VS-PAE-17",
            Label.of("Deux niveaux n'ont pas la même lettre", "Two levels do not have one letter"),
            "Colours alone do not reach everybody",
            (scales, changing) -> scales.letterOfTwo().map(LetterOfTwo::new));

    public static final Rule<Changing> CYCLES_EXIST = of(
            MasteryScales.class,
            "VS-PAE-18",
            Label.of("Les cycles vont de 1 à 4", "Cycles are 1 to 4"),
            "Code de l'éducation, D311-10",
            (scales, changing) -> scales.noCycle().map(NoCycle::new));

    private ListRules() {}

    static Stream<Rule<Changing>> all() {
        return Stream.of(
                MOTIFS_ARE_TOLD_APART,
                WHAT_IS_WRITTEN_IS_READ,
                ABSENCES_ARE_KNOWN,
                LEVELS_RISE,
                POLES_HAVE_SUBJECTS,
                A_SUBJECT_IS_OF_ONE_POLE,
                MODULES_HAVE_SUBJECTS,
                LETTERS_ARE_TOLD_APART,
                CYCLES_EXIST);
    }

    /** A rule that has nothing against settings of other kinds. */
    static <S extends Setting> Rule<Changing> of(
            Class<S> type,
            String id,
            Label label,
            String source,
            BiFunction<S, Changing, Optional<? extends Reason>> refusal) {
        return new Rule<>(
                id,
                label,
                source,
                changing -> Optional.of(changing.wanted())
                        .filter(type::isInstance)
                        .map(type::cast)
                        .flatMap(wanted -> refusal.apply(wanted, changing)));
    }

    static Optional<Reason> when(boolean isBroken, Reason reason) {
        return isBroken ? Optional.of(reason) : Optional.empty();
    }

    private static Optional<MotifCode> unknown(Correspondences all, InUse used) {
        return all.absences().keySet().stream()
                .filter(motif -> !used.absences().contains(motif))
                .sorted()
                .findFirst();
    }

    /** It would be written, and nobody would know what it means. */
    public record Unread(String text) implements Reason {
        @Override
        public String code() {
            return "settings.unread";
        }
    }

    /** The school has no such motif of absence. */
    public record UnknownMotif(MotifCode motif) implements Reason {
        @Override
        public String code() {
            return "settings.unknown-motif";
        }
    }

    /** They do not rise from 1 to 100 percent. */
    public record NoThresholds(MarkLevels levels) implements Reason {
        @Override
        public String code() {
            return "settings.no-thresholds";
        }
    }

    /** It has none. */
    public record NoSubjects(String label) implements Reason {
        @Override
        public String code() {
            return "settings.no-subjects";
        }
    }

    /** It stands in two. */
    public record OfTwoPoles(CodeMatiere subject) implements Reason {
        @Override
        public String code() {
            return "settings.of-two-poles";
        }
    }

    /** Two levels have it. */
    public record LetterOfTwo(String letter) implements Reason {
        @Override
        public String code() {
            return "settings.letter-of-two";
        }
    }

    /** There is none of that number. */
    public record NoCycle(int cycle) implements Reason {
        @Override
        public String code() {
            return "settings.no-cycle";
        }
    }
}
