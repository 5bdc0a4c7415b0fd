package org.ent4j.viescolaire.feed.lsu;

import static org.ent4j.viescolaire.feed.lsu.Varied.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.LivretHeader;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.Parcours;
import org.ent4j.viescolaire.lsu.ParcoursKind;
import org.ent4j.viescolaire.lsu.PostalAddress;
import org.ent4j.viescolaire.lsu.ProgrammeElement;
import org.ent4j.viescolaire.lsu.SocleLevel;
import org.ent4j.viescolaire.lsu.Support;
import org.ent4j.viescolaire.lsu.SupportKind;
import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.lsu.primary.DomainReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryClass;
import org.ent4j.viescolaire.lsu.primary.PrimaryCycleReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryFile;
import org.ent4j.viescolaire.lsu.primary.PrimaryParcours;
import org.ent4j.viescolaire.lsu.primary.PrimaryPeriod;
import org.ent4j.viescolaire.lsu.primary.PrimaryPeriodicReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryPupil;
import org.ent4j.viescolaire.lsu.primary.PrimarySocleLevel;
import org.ent4j.viescolaire.lsu.primary.PrimaryStaff;
import org.ent4j.viescolaire.lsu.primary.SubDomainReport;
import org.ent4j.viescolaire.skill.SocleDomain;

/** A livret of the first degree at random, right in all that is demanded. */
final class VariedPrimary {

    private final Varied varied;
    private final List<LsuId> programme;

    private VariedPrimary(Random random) {
        this.varied = new Varied(random);
        this.programme = varied.some(4, i -> id("EP", i));
    }

    static PrimaryFile of(Random random) {
        return new VariedPrimary(random).make();
    }

    private PrimaryFile make() {
        var directors = varied.some(1, 2, i -> staff("DIR", i));
        var classes = varied.some(
                1, 3, i -> new PrimaryClass(id("CL", i), "" + (9 + i), varied.maybe(() -> varied.text(50))));
        var pupils = varied.some(
                1,
                4,
                i -> new PrimaryPupil(
                        id("EL", i),
                        Optional.of("12345678" + (10 + i) + "A"),
                        varied.one(classes).id(),
                        varied.maybe(() -> varied.text(100)),
                        varied.maybe(() -> varied.text(100))));
        var periods = varied.some(
                3,
                i -> new PrimaryPeriod(
                        id("P", i),
                        2026,
                        i + 1,
                        3,
                        LocalDate.of(2026, 8, 1).plusDays(varied.number(0, 31)),
                        varied.day()));
        var teachers = varied.some(1, 3, i -> staff("ENS", i));
        var file = PrimaryFile.builder()
                .header(new LivretHeader(varied.text(50), varied.text(50), Optional.empty(), Uai.ofDigits("0350122")))
                .addAllDirectors(directors)
                .addAllClasses(classes)
                .addAllPupils(pupils)
                .addAllPeriods(periods)
                .addAllTeachers(teachers)
                .addAllProgramme(programme.stream()
                        .map(it -> new ProgrammeElement(it, it.value()))
                        .toList());
        for (var period : varied.of(periods, 0)) {
            file.addParcours(
                    new PrimaryParcours(period.id(), varied.one(classes).id(), parcours(1)));
        }
        var staff = teachers.stream().map(PrimaryStaff::id).toList();
        for (var pupil : varied.of(pupils, 0)) {
            varied.of(periods, 0)
                    .forEach(period -> file.addPeriodicReports(periodic(
                            pupil.id(),
                            period.id(),
                            staff,
                            varied.one(directors).id())));
        }
        for (var pupil : varied.of(pupils, 0)) {
            file.addCycleReports(cycle(pupil.id(), staff, varied.one(directors).id()));
        }
        return file.build();
    }

    private PrimaryStaff staff(String kind, int i) {
        return new PrimaryStaff(id(kind, i), varied.one(Title.values()), i + varied.text(90), varied.text(100));
    }

    private List<Parcours> parcours(int least) {
        return varied.of(List.of(ParcoursKind.PAR_ART, ParcoursKind.PAR_CIT, ParcoursKind.PAR_SAN), least).stream()
                .map(kind -> new Parcours(kind, varied.text(600)))
                .toList();
    }

    private PrimaryPeriodicReport periodic(LsuId pupil, LsuId period, List<LsuId> teachers, LsuId director) {
        return PrimaryPeriodicReport.builder()
                .pupil(pupil)
                .period(period)
                .addAllTeachers(varied.of(teachers, 1))
                .createdOn(varied.day())
                .schooledSince(varied.day())
                .lockedAt(varied.moment())
                .director(director)
                .addAllDomains(varied.some(1, 4, this::domain))
                .addAllParcours(parcours(0))
                .addAllSupports(varied.of(List.of(SupportKind.PAP, SupportKind.PPRE, SupportKind.RASED), 0).stream()
                        .map(kind -> new Support(kind, varied.maybe(() -> varied.text(600)), Optional.empty()))
                        .toList())
                .appreciation(varied.text(1500))
                .addAllSocle(
                        varied.maybe()
                                ? varied.of(List.of(SocleDomain.values()), 8).stream()
                                        .map(it -> new PrimarySocleLevel(it, varied.maybe(() -> varied.number(0, 4))))
                                        .toList()
                                : List.of())
                .addAllGuardians(varied.some(2, i -> guardian()))
                .build();
    }

    private DomainReport domain(int i) {
        return new DomainReport(
                "DOM-00" + i,
                varied.of(programme, 0),
                varied.maybe(() -> varied.number(1, 4)),
                varied.maybe(),
                varied.maybe(() -> varied.text(600)),
                varied.some(
                        2,
                        j -> new SubDomainReport(
                                "DOM-" + i + "0" + j,
                                varied.of(programme, 0),
                                varied.maybe(() -> varied.number(1, 4)),
                                varied.maybe())));
    }

    private Guardian guardian() {
        return Guardian.builder()
                .title(varied.one(Title.values()))
                .lastName(varied.text(100))
                .firstName(varied.text(100))
                .kinship(varied.maybe(() -> varied.text(40)))
                .address(varied.maybe(() -> new PostalAddress(
                        Optional.of(varied.text(50)),
                        varied.maybe(() -> varied.text(50)),
                        varied.maybe(() -> varied.text(50)),
                        varied.maybe(() -> varied.text(50)),
                        "35000",
                        varied.text(100))))
                .build();
    }

    private PrimaryCycleReport cycle(LsuId pupil, List<LsuId> teachers, LsuId director) {
        return PrimaryCycleReport.builder()
                .pupil(pupil)
                .cycle(2)
                .schoolYear(2026)
                .addAllTeachers(varied.of(teachers, 1))
                .createdOn(varied.day())
                .lockedAt(varied.moment())
                .director(director)
                .addAllSocle(varied.of(List.of(SocleDomain.values()), 8).stream()
                        .map(it -> new SocleLevel(it, varied.number(0, 4)))
                        .toList())
                .synthesis(varied.text(1500))
                .addAllGuardians(varied.some(2, i -> guardian()))
                .build();
    }
}
