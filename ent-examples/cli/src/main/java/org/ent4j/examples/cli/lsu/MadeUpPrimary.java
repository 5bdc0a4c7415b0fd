package org.ent4j.examples.cli.lsu;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Names;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.LivretHeader;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.Parcours;
import org.ent4j.viescolaire.lsu.ParcoursKind;
import org.ent4j.viescolaire.lsu.PostalAddress;
import org.ent4j.viescolaire.lsu.ProgrammeElement;
import org.ent4j.viescolaire.lsu.SocleLevel;
import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.lsu.primary.DomainReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryClass;
import org.ent4j.viescolaire.lsu.primary.PrimaryCycleReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryFile;
import org.ent4j.viescolaire.lsu.primary.PrimaryPeriod;
import org.ent4j.viescolaire.lsu.primary.PrimaryPeriodicReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryPupil;
import org.ent4j.viescolaire.lsu.primary.PrimaryStaff;
import org.ent4j.viescolaire.lsu.primary.SubDomainReport;
import org.ent4j.viescolaire.skill.SocleDomain;

/**
 * A made-up école élémentaire in its first trimestre: a bilan périodique each, and a bilan de cycle in CE2. The codes of
 * domains are made up too: those of the ministry are to be confirmed.
 */
final class MadeUpPrimary {

    private static final int CLASS = 24;
    private static final List<String> LEVELS = List.of("CP", "CE1", "CE2", "CM1", "CM2");
    private static final List<String> DOMAINS = List.of("FRA-RAC", "MAT-RAC", "EPS-RAC", "ART-RAC", "MON-RAC");
    private static final LsuId DIRECTOR = new LsuId("DIR_1");
    private static final LsuId PERIOD = new LsuId("P_1");

    private final int pupils;
    private final long seed;
    private final PrimaryFile.Builder file = PrimaryFile.builder();

    private MadeUpPrimary(int pupils, long seed) {
        this.pupils = pupils;
        this.seed = seed;
    }

    /** The same for the same numbers. */
    static PrimaryFile of(int pupils, long seed) {
        return new MadeUpPrimary(pupils, seed).make();
    }

    private PrimaryFile make() {
        file.header(new LivretHeader("ent4j", "ent lsu sample", Optional.empty(), Uai.ofDigits("0350123")))
                .addDirectors(new PrimaryStaff(DIRECTOR, Title.MME, "Directrice", "Camille"))
                .addPeriods(
                        new PrimaryPeriod(PERIOD, 2026, 1, 3, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30)));
        DOMAINS.forEach(
                code -> file.addProgramme(new ProgrammeElement(programme(code), code + " : programme du trimestre")));
        IntStream.range(0, (pupils + CLASS - 1) / CLASS).forEach(this::schoolClass);
        IntStream.range(0, pupils).forEach(this::pupil);
        return file.build();
    }

    private static LsuId programme(String code) {
        return new LsuId("EP_" + code);
    }

    private static LsuId schoolClassId(int number) {
        return new LsuId("CL_" + (number + 1));
    }

    private static LsuId teacher(int number) {
        return new LsuId("ENS_" + (number + 1));
    }

    private static String level(int schoolClass) {
        return LEVELS.get(schoolClass % LEVELS.size());
    }

    private void schoolClass(int number) {
        var dice = Dice.of(seed, 1, number);
        var feminine = dice.chance(0.8);
        var label = level(number) + " " + (number / LEVELS.size() + 1);
        file.addClasses(new PrimaryClass(schoolClassId(number), String.valueOf(5_000 + number), Optional.of(label)));
        file.addTeachers(new PrimaryStaff(
                teacher(number),
                feminine ? Title.MME : Title.M,
                Names.surname(dice) + " " + label,
                Names.ofAdult(dice, feminine)));
    }

    private void pupil(int number) {
        var dice = Dice.of(seed, 2, number);
        var id = new LsuId("EL_" + (number + 1));
        var schoolClass = number / CLASS;
        var name = Names.surname(dice);
        file.addPupils(new PrimaryPupil(
                id,
                Optional.of("%09dAA".formatted(number + 1)),
                schoolClassId(schoolClass),
                Optional.of(name),
                Optional.of(Names.ofPupil(dice, dice.chance(0.5)))));
        file.addPeriodicReports(periodic(dice, id, name, schoolClass));
        if (level(schoolClass).equals("CE2")) {
            file.addCycleReports(cycle(dice, id, schoolClass));
        }
    }

    private static PrimaryPeriodicReport periodic(Dice dice, LsuId pupil, String name, int schoolClass) {
        return PrimaryPeriodicReport.builder()
                .pupil(pupil)
                .period(PERIOD)
                .addTeachers(teacher(schoolClass))
                .createdOn(LocalDate.of(2026, 12, 1))
                .schooledSince(LocalDate.of(2026, 9, 1))
                .lockedAt(LocalDate.of(2026, 12, 4).atTime(18, 0))
                .director(DIRECTOR)
                .addAllDomains(DOMAINS.stream().map(code -> domain(dice, code)).toList())
                .addParcours(new Parcours(ParcoursKind.PAR_CIT, "Élection des délégués."))
                .appreciation(dice.pick(MadeUpSubjects.WORDS))
                .addGuardians(guardian(dice, name))
                .build();
    }

    private static DomainReport domain(Dice dice, String code) {
        var programme = List.of(programme(code));
        var part = new SubDomainReport(code.substring(0, 4) + "001", programme, Optional.of(dice.between(1, 4)), false);
        return new DomainReport(
                code, programme, Optional.empty(), false, Optional.of(dice.pick(MadeUpSubjects.WORDS)), List.of(part));
    }

    private static Guardian guardian(Dice dice, String name) {
        var feminine = dice.chance(0.5);
        return Guardian.builder()
                .title(feminine ? Title.MME : Title.M)
                .lastName(name)
                .firstName(Names.ofAdult(dice, feminine))
                .address(new PostalAddress(
                        Optional.of(dice.between(1, 99) + " rue des Écoles"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "35000",
                        "RENNES"))
                .build();
    }

    private static PrimaryCycleReport cycle(Dice dice, LsuId pupil, int schoolClass) {
        return PrimaryCycleReport.builder()
                .pupil(pupil)
                .cycle(2)
                .schoolYear(2026)
                .addTeachers(teacher(schoolClass))
                .createdOn(LocalDate.of(2027, 6, 14))
                .lockedAt(LocalDate.of(2027, 6, 21).atTime(18, 0))
                .director(DIRECTOR)
                .addAllSocle(Arrays.stream(SocleDomain.values())
                        .map(domain -> new SocleLevel(domain, dice.between(1, 4)))
                        .toList())
                .synthesis("Fin de cycle : " + dice.pick(MadeUpSubjects.WORDS))
                .build();
    }
}
