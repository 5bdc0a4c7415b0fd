package org.ent4j.examples.speed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Names;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.average.GeneralAverage;
import org.ent4j.viescolaire.average.SubjectAverage;
import org.ent4j.viescolaire.bulletin.Assiduite;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.bulletin.BulletinPeriod;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.bulletin.CouncilWords;
import org.ent4j.viescolaire.bulletin.PupilFigures;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.skill.Positionnement;

/** The bulletins of a class, made up: every subject with its figures and an appreciation as long as schools allow. */
final class MadeBulletins {

    static final int APPRECIATION = 300;
    static final List<String> SUBJECTS = List.of(
            "Français",
            "Mathématiques",
            "Histoire-géographie et EMC",
            "Anglais LV1",
            "Espagnol LV2",
            "Physique-chimie",
            "Sciences de la vie et de la Terre",
            "Technologie",
            "Éducation physique et sportive",
            "Arts plastiques",
            "Éducation musicale",
            "Latin");

    private static final int MARKS = 8;
    private static final AveragePolicy POLICY = AveragePolicy.usual();
    private static final SchoolHeader SCHOOL = new SchoolHeader(
            "Collège Hélène-Lefèvre",
            Uai.ofDigits("0350122"),
            List.of("3, allée des Chênes", "35000 Rennes"),
            Optional.empty());
    private static final BulletinPeriod PERIOD =
            new BulletinPeriod(new SchoolPeriodId("T1"), "1er trimestre", new SchoolYear(2026));
    private static final List<String> SENTENCES = List.of(
            "L'élève a très bien commencé l'année, et sa curiosité profite à toute la classe.",
            "À l'oral, les interventions sont justes ; à l'écrit, il faut détailler davantage.",
            "Les leçons ne sont pas assez sues : un cœur à l'ouvrage plus régulier est nécessaire.",
            "Des progrès réels dès novembre, qui montrent que la méthode est désormais maîtrisée.",
            "Attention au bavardage, qui gêne les camarades et empêche d'écouter les consignes.",
            "Où l'effort a été soutenu, les résultats ont suivi ; continuez ainsi !");

    private final long seed;
    private final int pupils;
    private final List<List<Average>> averages;
    private final List<Average> generals;

    /** @param pupils how many are in the class */
    MadeBulletins(long seed, int pupils) {
        this.seed = seed;
        this.pupils = pupils;
        this.averages = averages(new MadeClass(seed, SUBJECTS.size(), MARKS), pupils);
        this.generals = IntStream.range(0, pupils).mapToObj(this::general).toList();
    }

    private static List<List<Average>> averages(MadeClass made, int pupils) {
        return IntStream.range(0, SUBJECTS.size())
                .mapToObj(subject -> IntStream.range(0, pupils)
                        .mapToObj(any -> made.services().get(subject).average(made.row(subject)))
                        .toList())
                .toList();
    }

    private Average general(int pupil) {
        var own = new ArrayList<SubjectAverage>();
        for (var subject = 0; subject < SUBJECTS.size(); subject++) {
            own.add(SubjectAverage.usual(
                    new EvaluationServiceId("s" + subject),
                    averages.get(subject).get(pupil)));
        }
        return GeneralAverage.of(own, POLICY).average();
    }

    /** Those of the class, in the order of its pupils. */
    List<Bulletin> all() {
        return IntStream.range(0, pupils).mapToObj(this::bulletin).toList();
    }

    private Bulletin bulletin(int pupil) {
        var dice = Dice.of(seed, 3, pupil);
        var id = "e-%d-%d".formatted(seed, pupil);
        var name = Names.surname(dice) + " " + Names.ofPupil(dice, dice.chance(0.5));
        return Bulletin.builder()
                .id(new BulletinId("b-" + id))
                .school(SCHOOL)
                .period(PERIOD)
                .classe(new ClassRef(new StructureId("0350122"), "4e " + (seed + 1)))
                .pupil(new BulletinPupil(new PersonId(id), name, Optional.of(LocalDate.of(2013, 2, 28))))
                .editedOn(LocalDate.of(2026, 12, 4))
                .addProfesseursPrincipaux("Mme Anaïs Théry")
                .general(figures(generals, pupil))
                .assiduite(new Assiduite(
                        dice.below(6), dice.below(3), Optional.of(Duration.ofHours(dice.below(20))), dice.below(4), ""))
                .council(new CouncilWords(appreciation(dice), List.of("Encouragements"), ""))
                .addAllLines(IntStream.range(0, SUBJECTS.size())
                        .mapToObj(subject -> line(dice, subject, pupil))
                        .toList())
                .build();
    }

    private BulletinLine line(Dice dice, int subject, int pupil) {
        return BulletinLine.builder()
                .subject(new CodeMatiere("%06d".formatted(20_000 + subject * 100)))
                .label(SUBJECTS.get(subject))
                .addTeachers("M. Noël Gaüzère")
                .figures(figures(averages.get(subject), pupil))
                .positionnement(dice.oneOf(Positionnement.values()))
                .appreciation(appreciation(dice))
                .addElements("Lire des œuvres variées", "Écrire à partir de consignes")
                .build();
    }

    private static PupilFigures figures(List<Average> averages, int pupil) {
        return new PupilFigures(averages.get(pupil), ClassFigures.of(averages, POLICY.rounding()));
    }

    /** Sentences of so many characters, the last of them cut. */
    static String appreciation(Dice dice) {
        var text = new StringBuilder(dice.pick(SENTENCES));
        while (text.length() < APPRECIATION) {
            text.append(' ').append(dice.pick(SENTENCES));
        }
        return text.substring(0, APPRECIATION);
    }
}
