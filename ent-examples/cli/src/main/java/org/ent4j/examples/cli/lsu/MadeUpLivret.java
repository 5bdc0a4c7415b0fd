package org.ent4j.examples.cli.lsu;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Names;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.lsu.Complement;
import org.ent4j.viescolaire.lsu.ComplementKind;
import org.ent4j.viescolaire.lsu.CycleReport;
import org.ent4j.viescolaire.lsu.Epi;
import org.ent4j.viescolaire.lsu.EpiGroup;
import org.ent4j.viescolaire.lsu.GroupComment;
import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.HeadOfSchool;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LivretHeader;
import org.ent4j.viescolaire.lsu.LsuDiscipline;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.LsuMark;
import org.ent4j.viescolaire.lsu.LsuPeriod;
import org.ent4j.viescolaire.lsu.LsuPupil;
import org.ent4j.viescolaire.lsu.LsuTeacher;
import org.ent4j.viescolaire.lsu.Parcours;
import org.ent4j.viescolaire.lsu.ParcoursKind;
import org.ent4j.viescolaire.lsu.PeriodicReport;
import org.ent4j.viescolaire.lsu.PostalAddress;
import org.ent4j.viescolaire.lsu.ProgrammeElement;
import org.ent4j.viescolaire.lsu.SchoolLife;
import org.ent4j.viescolaire.lsu.SocleLevel;
import org.ent4j.viescolaire.lsu.SubjectReport;
import org.ent4j.viescolaire.lsu.TeacherKind;
import org.ent4j.viescolaire.lsu.TeacherOfDiscipline;
import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.skill.SocleDomain;

/**
 * A made-up collège in its first trimestre: a bilan périodique each, and a bilan de cycle in 6e and 3e. The same for the same
 * numbers.
 */
public final class MadeUpLivret {

    private static final int CLASS = 25;
    private static final LsuId HEAD = new LsuId("RESP_1");
    private static final LsuId PERIOD = new LsuId("P_1");
    private static final LsuId GROUP = new LsuId("EPI_GROUPE_1");

    private final int pupils;
    private final long seed;

    /** All that the file says of a pupil. */
    private record Pupil(LsuPupil pupil, PeriodicReport periodic, Optional<CycleReport> cycle) {}

    private MadeUpLivret(int pupils, long seed) {
        this.pupils = pupils;
        this.seed = seed;
    }

    public static MadeUpLivret of(int pupils, long seed) {
        return new MadeUpLivret(pupils, seed);
    }

    /** With all its bilans. */
    public LivretFile file() {
        var file = frame();
        made().forEach(each -> {
            file.addPupils(each.pupil()).addPeriodicReports(each.periodic());
            each.cycle().ifPresent(file::addCycleReports);
        });
        return file.build();
    }

    /** What the bilans refer to, without them. */
    public LivretFile references() {
        var file = frame();
        made().forEach(each -> file.addPupils(each.pupil()));
        return file.build();
    }

    /** Each is made when it is asked for. */
    public Iterator<PeriodicReport> periodicReports() {
        return made().map(Pupil::periodic).iterator();
    }

    /** As {@link #periodicReports}. */
    public Iterator<CycleReport> cycleReports() {
        return made().flatMap(each -> each.cycle().stream()).iterator();
    }

    private Stream<Pupil> made() {
        return IntStream.range(0, pupils).mapToObj(this::pupil);
    }

    private LivretFile.Builder frame() {
        var file = LivretFile.builder()
                .header(new LivretHeader("ent4j", "ent lsu sample", Optional.of("1"), Uai.ofDigits("0350122")))
                .addHeads(new HeadOfSchool(HEAD, "Camille Principal"))
                .addPeriods(new LsuPeriod(PERIOD, 2026, 1, 3))
                .addAllDisciplines(MadeUpSubjects.ALL);
        for (int i = 0; i < MadeUpSubjects.ALL.size(); i++) {
            subject(file, MadeUpSubjects.ALL.get(i), i + 1);
        }
        epi(file);
        return file;
    }

    private void subject(LivretFile.Builder file, LsuDiscipline subject, int number) {
        var dice = Dice.of(seed, 1, number);
        var feminine = dice.chance(0.6);
        file.addTeachers(new LsuTeacher(
                teacher(subject),
                TeacherKind.EPP,
                Optional.of(String.valueOf(1_000 + number)),
                Optional.of(feminine ? Title.MME : Title.M),
                Optional.of(Names.surname(dice)),
                Optional.of(Names.ofAdult(dice, feminine))));
        file.addProgramme(new ProgrammeElement(programme(subject), subject.label() + " : programme du trimestre"));
    }

    private static LsuId teacher(LsuDiscipline subject) {
        return new LsuId("ENS_" + subject.code());
    }

    private static LsuId programme(LsuDiscipline subject) {
        return new LsuId("EP_" + subject.code());
    }

    private static void epi(LivretFile.Builder file) {
        var two = MadeUpSubjects.ALL.subList(4, 6);
        var epi = new LsuId("EPI_1");
        file.addEpis(new Epi(
                epi,
                "L'eau, une ressource",
                "EPI_EDD",
                two.stream().map(LsuDiscipline::id).toList(),
                Optional.of("De la source au robinet.")));
        file.addEpiGroups(new EpiGroup(
                GROUP,
                epi,
                "L'eau, groupe unique",
                Optional.empty(),
                two.stream()
                        .map(subject -> new TeacherOfDiscipline(teacher(subject), subject.id()))
                        .toList()));
    }

    private Pupil pupil(int number) {
        var dice = Dice.of(seed, 2, number);
        var id = new LsuId("EL_" + (number + 1));
        var level = 6 - number / CLASS % 4;
        var name = Names.surname(dice);
        var division = "%dEME %d".formatted(level, number / (4 * CLASS) + 1);
        var pupil = new LsuPupil(
                id,
                Optional.of(String.valueOf(100_000 + number)),
                Optional.of(name),
                Optional.of(Names.ofPupil(dice, dice.chance(0.5))),
                division);
        var periodic = periodic(dice, id, name);
        var endsCycle = level == 6 || level == 3;
        return new Pupil(
                pupil, periodic, endsCycle ? Optional.of(cycle(dice, id, level == 6 ? 3 : 4)) : Optional.empty());
    }

    private PeriodicReport periodic(Dice dice, LsuId pupil, String name) {
        return PeriodicReport.builder()
                .pupil(pupil)
                .period(PERIOD)
                .council(LocalDate.of(2026, 12, 3))
                .schooledSince(LocalDate.of(2026, 9, 1))
                .lockedAt(LocalDate.of(2026, 12, 4).atTime(18, 0))
                .head(HEAD)
                .addMainTeachers(teacher(MadeUpSubjects.ALL.get(0)))
                .addAllSubjects(
                        MadeUpSubjects.ALL.stream().map(it -> subject(dice, it)).toList())
                .addEpis(new GroupComment(GROUP, Optional.of("Un exposé clair.")))
                .addParcours(new Parcours(ParcoursKind.PAR_CIT, "Élection des délégués."))
                .synthesis(dice.pick(MadeUpSubjects.WORDS) + " " + dice.pick(MadeUpSubjects.WORDS))
                .schoolLife(new SchoolLife(
                        dice.below(4), dice.below(9), dice.below(3), Optional.of(dice.below(20)), Optional.empty()))
                .addAllSocle(socle(dice))
                .addGuardians(guardian(dice, name))
                .build();
    }

    private static SubjectReport subject(Dice dice, LsuDiscipline subject) {
        return SubjectReport.builder()
                .discipline(subject.id())
                .addTeachers(teacher(subject))
                .addProgramme(programme(subject))
                .mark(new LsuMark(dice.between(4, 19) + "." + dice.below(10) + "/20"))
                .classMark(new LsuMark("12.4/20"))
                .appreciation(dice.pick(MadeUpSubjects.WORDS))
                .build();
    }

    private static List<SocleLevel> socle(Dice dice) {
        return Arrays.stream(SocleDomain.values())
                .map(domain -> new SocleLevel(domain, dice.between(1, 4)))
                .toList();
    }

    private static Guardian guardian(Dice dice, String name) {
        var feminine = dice.chance(0.5);
        return Guardian.builder()
                .title(feminine ? Title.MME : Title.M)
                .lastName(name)
                .firstName(Names.ofAdult(dice, feminine))
                .legal1(true)
                .address(new PostalAddress(
                        Optional.of(dice.between(1, 99) + " rue des Écoles"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "35000",
                        "RENNES"))
                .build();
    }

    private static CycleReport cycle(Dice dice, LsuId pupil, int cycle) {
        return CycleReport.builder()
                .pupil(pupil)
                .cycle(cycle)
                .schoolYear(2026)
                .createdOn(LocalDate.of(2027, 6, 14))
                .lockedAt(LocalDate.of(2027, 6, 21).atTime(18, 0))
                .head(HEAD)
                .addAllSocle(socle(dice))
                .synthesis("Fin de cycle : " + dice.pick(MadeUpSubjects.WORDS))
                .complement(
                        cycle == 4
                                ? Optional.of(new Complement(ComplementKind.AUC, Optional.empty()))
                                : Optional.empty())
                .build();
    }
}
