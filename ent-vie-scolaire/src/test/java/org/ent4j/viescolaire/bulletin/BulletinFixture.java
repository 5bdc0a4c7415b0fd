package org.ent4j.viescolaire.bulletin;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.skill.Positionnement;

/** Bulletins of made-up pupils. */
public final class BulletinFixture {

    public static final List<String> SUBJECTS = List.of(
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

    private static final List<String> SENTENCES = List.of(
            "Trimestre très satisfaisant : Zoë participe avec à-propos, et son travail est toujours soigné.",
            "Les efforts engagés à l'écrit commencent à porter leurs fruits ; il faut persévérer.",
            "L'attitude est sérieuse mais l'apprentissage des leçons reste trop irrégulier.",
            "Œuvrer davantage à la maison permettrait d'être plus à l'aise lors des évaluations.",
            "Des capacités certaines, qu'un bavardage gênant empêche encore d'exploiter pleinement.",
            "Excellent ensemble, félicitations !",
            "Peut mieux faire à condition d'accepter l'aide proposée et de relire ses brouillons.");

    private BulletinFixture() {}

    public static CodeMatiere code(int subject) {
        return new CodeMatiere("%06d".formatted(20_000 + subject * 100));
    }

    public static Average average(String value) {
        return Average.of(Quotient.of(new BigDecimal(value)), Rounding.TENTH);
    }

    /** Of a pupil among others. */
    public static PupilFigures figures(String pupil, String... others) {
        var all = new ArrayList<>(List.of(average(pupil)));
        List.of(others).forEach(other -> all.add(average(other)));
        return new PupilFigures(average(pupil), ClassFigures.of(all, Rounding.TENTH));
    }

    public static SchoolHeader school() {
        return new SchoolHeader(
                "Collège Œdipe-et-Zélie-Bâcle",
                Uai.ofDigits("0750001"),
                List.of("12, rue de l'Hôtel-de-Ville", "75004 Paris"),
                Optional.empty());
    }

    /** With everything that has to be there, and no line. */
    public static Bulletin.Builder empty(String pupil) {
        return Bulletin.builder()
                .id(new BulletinId("b-" + pupil))
                .school(school())
                .period(new BulletinPeriod(new SchoolPeriodId("T1"), "1er trimestre", new SchoolYear(2026)))
                .classe(new ClassRef(new StructureId("0750001"), "4e B"))
                .pupil(new BulletinPupil(new PersonId(pupil), pupil, Optional.of(LocalDate.of(2013, 2, 28))))
                .editedOn(LocalDate.of(2026, 12, 4));
    }

    public static BulletinLine line(int subject, String appreciation) {
        return BulletinLine.builder()
                .subject(code(subject))
                .label(SUBJECTS.get(subject % SUBJECTS.size()))
                .addTeachers("Mme Ruiz")
                .figures(figures("14.5", "8.2", "12.0", "17.3"))
                .appreciation(appreciation)
                .build();
    }

    /** One with two lines. */
    public static Bulletin small() {
        return empty("Zoë Lefèvre-Müller")
                .addLines(line(0, "Très bien."), line(1, "Bien."))
                .build();
    }

    /** Sentences up to about so many characters. */
    public static String sentences(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return text.toString();
    }

    /** Pupils of a class with all their subjects; the same for the same seed. */
    public static List<Bulletin> classe(long seed, int pupils, int length) {
        var random = new Random(seed);
        var averages = IntStream.range(0, SUBJECTS.size() + 1)
                .mapToObj(subject -> IntStream.range(0, pupils)
                        .mapToObj(pupil -> random.nextInt(25) == 0
                                ? Average.none()
                                : average(
                                        String.valueOf(50 + random.nextInt(140)).replaceAll("(.)$", ".$1")))
                        .toList())
                .toList();
        return IntStream.range(0, pupils)
                .mapToObj(pupil -> full(random, "Élève n° " + (pupil + 1), pupil, averages, length))
                .toList();
    }

    private static Bulletin full(Random random, String name, int pupil, List<List<Average>> averages, int length) {
        var bulletin = empty(name)
                .addProfesseursPrincipaux("Mme Anaïs Théry")
                .general(of(averages.get(SUBJECTS.size()), pupil))
                .assiduite(new Assiduite(3, 1, Optional.of(Duration.ofMinutes(630)), 2, sentences(random, 100)))
                .council(new CouncilWords(sentences(random, length), List.of("Encouragements"), "Passage en 3e"))
                .addProjects(new Project(Project.Kind.EPI, "L'eau, une ressource à partager", sentences(random, 120)));
        for (var subject = 0; subject < SUBJECTS.size(); subject++) {
            bulletin.addLines(BulletinLine.builder()
                    .subject(code(subject))
                    .label(SUBJECTS.get(subject))
                    .addTeachers("M. Noël Gaüzère")
                    .figures(of(averages.get(subject), pupil))
                    .positionnement(Positionnement.values()[random.nextInt(4)])
                    .appreciation(sentences(random, random.nextInt(length)))
                    .addElements("Lire des œuvres variées", "Écrire à partir de consignes")
                    .build());
        }
        return bulletin.build();
    }

    private static PupilFigures of(List<Average> averages, int pupil) {
        return new PupilFigures(averages.get(pupil), ClassFigures.of(averages, Rounding.TENTH));
    }
}
