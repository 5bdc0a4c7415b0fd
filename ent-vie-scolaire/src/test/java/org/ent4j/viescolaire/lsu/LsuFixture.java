package org.ent4j.viescolaire.lsu;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.service.ModaliteElection;

/** A class of one pupil, two subjects and a teacher. */
final class LsuFixture {

    static final LsuId PUPIL = new LsuId("EL_1");
    static final LsuId PERIOD = new LsuId("P_1");
    static final LsuId MATHS = new LsuId("DI_1");
    static final LsuId FRENCH = new LsuId("DI_2");
    static final LsuId TEACHER = new LsuId("ENS_1");
    static final LsuId HEAD = new LsuId("RESP_1");
    static final LocalDate COUNCIL = LocalDate.of(2026, 12, 4);

    private LsuFixture() {}

    static LsuPupil pupil(String id, Optional<String> siecle, String division) {
        return new LsuPupil(new LsuId(id), siecle, Optional.of("Clerc"), Optional.of("Aline"), division);
    }

    static LsuDiscipline discipline(LsuId id, String code) {
        return new LsuDiscipline(id, code, Optional.empty(), ModaliteElection.S, "Matière " + code, Optional.empty());
    }

    static SubjectReport.Builder subject() {
        return SubjectReport.builder().discipline(MATHS);
    }

    static SubjectReport.Builder sound(SubjectReport.Builder subject) {
        return subject.addTeachers(TEACHER)
                .addProgramme(new LsuId("EP_1"))
                .mark(new LsuMark("12.5"))
                .appreciation("Bien");
    }

    static PeriodicReport.Builder report() {
        return PeriodicReport.builder()
                .pupil(PUPIL)
                .period(PERIOD)
                .schooledSince(LocalDate.of(2026, 9, 1))
                .head(HEAD);
    }

    static PeriodicReport.Builder sound(PeriodicReport.Builder report) {
        return report.council(COUNCIL)
                .synthesis("Un bon trimestre")
                .schoolLife(new SchoolLife(0, 2, 0, Optional.empty(), Optional.empty()))
                .addGuardians(Guardian.builder()
                        .address(new PostalAddress(
                                Optional.of("1 rue"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "35000",
                                "Rennes"))
                        .build());
    }

    static LivretFile.Builder frame() {
        return frame(Uai.ofDigits("0350122"));
    }

    static LivretFile.Builder frame(Uai school) {
        return LivretFile.builder()
                .header(new LivretHeader("Éditeur", "Logiciel", Optional.empty(), school))
                .addHeads(new HeadOfSchool(HEAD, "Une principale"))
                .addPeriods(new LsuPeriod(PERIOD, 2026, 1, 3))
                .addProgramme(new ProgrammeElement(new LsuId("EP_1"), "Calculer"));
    }

    static LivretFile.Builder references() {
        return frame().addPupils(pupil("EL_1", Optional.of("12"), "6A"))
                .addDisciplines(discipline(MATHS, "061300"), discipline(FRENCH, "020700"))
                .addTeachers(teacher(Optional.of("77")));
    }

    static LsuTeacher teacher(Optional<String> stsId) {
        return new LsuTeacher(
                TEACHER, TeacherKind.EPP, stsId, Optional.of(Title.MME), Optional.of("Sand"), Optional.empty());
    }
}
