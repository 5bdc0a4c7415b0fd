package org.ent4j.viescolaire.feed.lsu;

import static org.ent4j.viescolaire.feed.lsu.Varied.id;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.lsu.Accompaniment;
import org.ent4j.viescolaire.lsu.AccompanimentGroup;
import org.ent4j.viescolaire.lsu.Complement;
import org.ent4j.viescolaire.lsu.ComplementKind;
import org.ent4j.viescolaire.lsu.CycleReport;
import org.ent4j.viescolaire.lsu.DigitalSkill;
import org.ent4j.viescolaire.lsu.DigitalSkillLevel;
import org.ent4j.viescolaire.lsu.DigitalSkills;
import org.ent4j.viescolaire.lsu.Epi;
import org.ent4j.viescolaire.lsu.EpiGroup;
import org.ent4j.viescolaire.lsu.EpiTheme;
import org.ent4j.viescolaire.lsu.EpiThemeKind;
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
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.Parcours;
import org.ent4j.viescolaire.lsu.ParcoursKind;
import org.ent4j.viescolaire.lsu.PeriodicReport;
import org.ent4j.viescolaire.lsu.PostalAddress;
import org.ent4j.viescolaire.lsu.ProgrammeElement;
import org.ent4j.viescolaire.lsu.RegionalLanguage;
import org.ent4j.viescolaire.lsu.RegionalLanguageLevel;
import org.ent4j.viescolaire.lsu.SchoolLife;
import org.ent4j.viescolaire.lsu.SharedDigitalSkills;
import org.ent4j.viescolaire.lsu.SharedParcours;
import org.ent4j.viescolaire.lsu.SharedSchoolLife;
import org.ent4j.viescolaire.lsu.SocleLevel;
import org.ent4j.viescolaire.lsu.StructureKind;
import org.ent4j.viescolaire.lsu.SubjectReport;
import org.ent4j.viescolaire.lsu.Support;
import org.ent4j.viescolaire.lsu.SupportKind;
import org.ent4j.viescolaire.lsu.TeacherKind;
import org.ent4j.viescolaire.lsu.TeacherOfDiscipline;
import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.skill.SocleDomain;

/** A livret of the second degree at random, right in all that its version demands. */
final class VariedLivret {

    private final Varied varied;
    private final LsuVersion version;
    private final LivretFile.Builder file = LivretFile.builder();
    private List<LsuPupil> pupils = List.of();
    private List<LsuId> heads = List.of();
    private List<LsuPeriod> periods = List.of();
    private List<LsuId> disciplines = List.of();
    private List<LsuId> teachers = List.of();
    private List<LsuId> programme = List.of();
    private List<LsuId> skills = List.of();
    private List<LsuId> epiGroups = List.of();
    private List<LsuId> accompanimentGroups = List.of();

    private VariedLivret(Varied varied, LsuVersion version) {
        this.varied = varied;
        this.version = version;
    }

    static LivretFile of(Random random, LsuVersion version) {
        return new VariedLivret(new Varied(random), version).make();
    }

    /** With slips: what is demanded is not always there. */
    static LivretFile sloppy(Random random, LsuVersion version) {
        return new VariedLivret(new Varied(random, true), version).make();
    }

    private LivretFile make() {
        file.header(new LivretHeader(
                varied.text(50), varied.text(50), varied.maybe(() -> varied.text(50)), Uai.ofDigits("0350122")));
        references();
        shared();
        groups();
        reports();
        return file.build();
    }

    private void references() {
        var them = varied.some(1, 3, i -> new HeadOfSchool(id("RESP", i), i + varied.text(90)));
        heads = them.stream().map(HeadOfSchool::id).toList();
        file.addAllHeads(them);
        pupils = varied.some(
                1,
                5,
                i -> new LsuPupil(
                        id("EL", i),
                        varied.demanded("" + (1000 + i)),
                        varied.maybe(() -> varied.text(100)),
                        varied.maybe(() -> varied.text(100)),
                        varied.one("6A", "6EME 4", "3B")));
        file.addAllPupils(pupils);
        periods = varied.some(3, i -> new LsuPeriod(id("P", i), 2026, i + 1, 3));
        file.addAllPeriods(periods);
        var subjects = varied.some(6, this::discipline);
        disciplines = subjects.stream().map(LsuDiscipline::id).toList();
        file.addAllDisciplines(subjects);
        var staff = varied.some(
                4,
                i -> new LsuTeacher(
                        id("ENS", i),
                        varied.one(TeacherKind.values()),
                        varied.demanded("" + (77 + i)),
                        varied.maybe(() -> varied.one(Title.values())),
                        varied.maybe(() -> varied.text(100)),
                        varied.maybe(() -> varied.one("", varied.text(100)))));
        teachers = staff.stream().map(LsuTeacher::id).toList();
        file.addAllTeachers(staff);
        var elements = varied.some(5, i -> new ProgrammeElement(id("EP", i), i + varied.text(290)));
        programme = elements.stream().map(ProgrammeElement::id).toList();
        file.addAllProgramme(elements);
    }

    private LsuDiscipline discipline(int i) {
        var elections = Arrays.stream(ModaliteElection.values())
                .filter(it -> it != ModaliteElection.D || version.hasElectionD())
                .toList();
        Optional<LsuId> language =
                i > 0 && version.linksLanguages() ? varied.maybe(() -> id("DI", 0)) : Optional.empty();
        return new LsuDiscipline(
                id("DI", i),
                "03020" + i,
                varied.maybe(() -> "030201"),
                varied.one(elections),
                varied.text(40),
                language);
    }

    private void shared() {
        var digital = varied.some(
                2,
                i -> new SharedDigitalSkills(
                        id("CNC", i), varied.one("6A", "GR 1"), varied.one(StructureKind.values()), varied.text(600)));
        skills = digital.stream().map(SharedDigitalSkills::id).toList();
        file.addAllDigitalSkills(digital);
        for (var period : varied.of(periods, 0)) {
            file.addParcours(new SharedParcours(period.id(), "6A", parcours(1)));
            file.addSchoolLives(new SharedSchoolLife(period.id(), "6A", varied.text(600)));
        }
    }

    private List<Parcours> parcours(int least) {
        return varied.of(List.of(ParcoursKind.values()), least).stream()
                .map(kind -> new Parcours(kind, varied.text(600)))
                .toList();
    }

    private void groups() {
        var themes = varied.some(2, i -> new EpiTheme("EPI_X" + i, varied.text(100)));
        file.addAllEpiThemes(themes);
        if (disciplines.size() < 2 || teachers.isEmpty()) {
            return;
        }
        var codes = themes.isEmpty() || varied.maybe()
                ? Arrays.stream(EpiThemeKind.values()).map(EpiThemeKind::code).toList()
                : themes.stream().map(EpiTheme::code).toList();
        var epis = varied.some(
                2,
                i -> new Epi(
                        id("EPI", i),
                        varied.text(150),
                        varied.one(codes),
                        varied.right(varied.of(disciplines, 2), disciplines.subList(0, 1)),
                        varied.maybe(() -> varied.text(600))));
        file.addAllEpis(epis);
        if (!epis.isEmpty()) {
            var them = varied.some(
                    3,
                    i -> new EpiGroup(
                            id("EG", i),
                            varied.one(epis).id(),
                            varied.text(150),
                            varied.maybe(() -> varied.text(600)),
                            taught()));
            epiGroups = them.stream().map(EpiGroup::id).toList();
            file.addAllEpiGroups(them);
        }
        var acc = varied.some(
                2,
                i -> new Accompaniment(
                        id("AP", i),
                        varied.text(150),
                        varied.of(disciplines, 1),
                        varied.maybe(() -> varied.text(600))));
        file.addAllAccompaniments(acc);
        if (!acc.isEmpty()) {
            var them = varied.some(
                    3,
                    i -> new AccompanimentGroup(
                            id("AG", i),
                            varied.one(acc).id(),
                            varied.text(150),
                            varied.maybe(() -> varied.text(600)),
                            taught()));
            accompanimentGroups = them.stream().map(AccompanimentGroup::id).toList();
            file.addAllAccompanimentGroups(them);
        }
    }

    private List<TeacherOfDiscipline> taught() {
        return varied.some(1, 3, i -> new TeacherOfDiscipline(varied.one(teachers), varied.one(disciplines)));
    }

    private void reports() {
        if (!disciplines.isEmpty() && !teachers.isEmpty()) {
            for (var pupil : varied.of(pupils, 0)) {
                varied.of(periods, 0).forEach(period -> file.addPeriodicReports(periodic(pupil.id(), period.id())));
            }
        }
        for (var pupil : varied.of(pupils, 0)) {
            for (var cycle : varied.of(List.of(3, 4), 0)) {
                file.addCycleReports(cycle(pupil.id(), cycle));
            }
        }
    }

    private PeriodicReport periodic(LsuId pupil, LsuId period) {
        return PeriodicReport.builder()
                .pupil(pupil)
                .period(period)
                .council(varied.demanded(varied.day()))
                .schooledSince(varied.day())
                .lockedAt(version.needsLock() ? Optional.of(varied.moment()) : varied.maybe(varied::moment))
                .head(varied.right(varied.one(heads), id("NOBODY", 1)))
                .addAllMainTeachers(varied.of(teachers, 0))
                .addAllSubjects(
                        varied.of(disciplines, 1).stream().map(this::subject).toList())
                .digitalSkills(varied.maybe(this::digital))
                .addAllEpis(comments(epiGroups))
                .addAllAccompaniments(comments(accompanimentGroups))
                .addAllParcours(parcours(0))
                .addAllSupports(varied.of(List.of(SupportKind.values()), 0).stream()
                        .filter(kind -> kind != SupportKind.RASED)
                        .map(kind -> new Support(
                                kind, varied.maybe(() -> varied.text(600)), varied.maybe(() -> varied.text(600))))
                        .toList())
                .synthesis(varied.demanded(varied.text(1000)))
                .homework(varied.maybe(() -> varied.text(600)))
                .schoolLife(varied.demanded(new SchoolLife(
                        varied.right(varied.number(0, 999), 1000),
                        varied.number(0, 999),
                        varied.number(0, 999),
                        varied.maybe(() -> varied.number(0, 999)),
                        varied.maybe(() -> varied.text(600)))))
                .addAllSocle(varied.maybe() ? socle(version.needsWholeSocle() ? 8 : 1) : List.of())
                .addAllGuardians(varied.some(2, i -> guardian()))
                .build();
    }

    private SubjectReport subject(LsuId discipline) {
        return SubjectReport.builder()
                .discipline(discipline)
                .addAllTeachers(varied.right(varied.of(teachers, 1), List.of()))
                .addAllProgramme(varied.of(programme, 0))
                .mark(varied.maybe(this::mark))
                .classMark(varied.maybe(this::mark))
                .notMarked(varied.maybe())
                .classNotMarked(varied.maybe())
                .level(varied.maybe(() -> varied.right(varied.number(1, 4), 5)))
                .appreciation(varied.maybe(() -> varied.text(600)))
                .build();
    }

    private LsuMark mark() {
        return new LsuMark(varied.one("18/20", "12.5", "0", "10.25/20", "NN"));
    }

    private DigitalSkills digital() {
        return new DigitalSkills(
                varied.of(skills, 0),
                varied.maybe(() -> varied.text(600)),
                varied.of(List.of(DigitalSkill.values()), 0).stream()
                        .map(skill -> new DigitalSkillLevel(skill, varied.number(1, 3)))
                        .toList());
    }

    private List<GroupComment> comments(List<LsuId> groups) {
        return varied.of(groups, 0).stream()
                .map(group -> new GroupComment(group, varied.maybe(() -> varied.text(600))))
                .toList();
    }

    private List<SocleLevel> socle(int least) {
        return varied.of(List.of(SocleDomain.values()), least).stream()
                .map(domain -> new SocleLevel(domain, varied.number(0, 4)))
                .toList();
    }

    private Guardian guardian() {
        return Guardian.builder()
                .title(varied.maybe(() -> varied.one(Title.values())))
                .lastName(varied.maybe(() -> varied.text(100)))
                .firstName(varied.maybe(() -> varied.text(100)))
                .legal1(varied.maybe(varied::maybe))
                .legal2(varied.maybe(varied::maybe))
                .kinship(varied.maybe(() -> varied.text(40)))
                .denomination(varied.maybe(() -> varied.text(600)))
                .address(varied.maybe(this::address))
                .build();
    }

    private PostalAddress address() {
        var line = version.needsFirstLine() ? Optional.of(varied.text(50)) : varied.maybe(() -> varied.text(50));
        return new PostalAddress(
                line,
                varied.maybe(() -> varied.text(50)),
                varied.maybe(() -> varied.text(50)),
                varied.maybe(() -> varied.text(50)),
                varied.one("35000", "B-1000"),
                varied.text(100));
    }

    private CycleReport cycle(LsuId pupil, int cycle) {
        return CycleReport.builder()
                .pupil(pupil)
                .cycle(varied.right(cycle, 2))
                .schoolYear(2026)
                .createdOn(varied.day())
                .lockedAt(version.needsLock() ? Optional.of(varied.moment()) : varied.maybe(varied::moment))
                .head(varied.right(varied.one(heads), id("NOBODY", 1)))
                .addAllMainTeachers(varied.of(teachers, 0))
                .addAllSocle(varied.right(socle(8), List.of()))
                .synthesis(varied.demanded(varied.text(1500)))
                .complement(varied.maybe(() ->
                        new Complement(varied.one(ComplementKind.values()), varied.maybe(() -> varied.number(1, 2)))))
                .addAllGuardians(varied.some(2, i -> guardian()))
                .regionalLanguage(varied.maybe(() -> new RegionalLanguageLevel(
                        varied.one(RegionalLanguage.values()), varied.maybe(() -> varied.number(1, 2)))))
                .build();
    }
}
