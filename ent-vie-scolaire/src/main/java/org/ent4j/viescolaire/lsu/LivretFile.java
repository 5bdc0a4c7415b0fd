package org.ent4j.viescolaire.lsu;

import java.util.List;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A file of the LSU, second degree: what it refers to, then the bilans. Source: schema 7.0 of the import file. */
@EntStyle
@Value.Immutable
public interface LivretFile {

    LivretHeader header();

    List<HeadOfSchool> heads();

    List<LsuPupil> pupils();

    List<LsuPeriod> periods();

    List<LsuDiscipline> disciplines();

    List<LsuTeacher> teachers();

    List<ProgrammeElement> programme();

    List<SharedDigitalSkills> digitalSkills();

    List<SharedParcours> parcours();

    List<SharedSchoolLife> schoolLives();

    List<EpiTheme> epiThemes();

    List<Epi> epis();

    List<EpiGroup> epiGroups();

    List<Accompaniment> accompaniments();

    List<AccompanimentGroup> accompanimentGroups();

    List<PeriodicReport> periodicReports();

    List<CycleReport> cycleReports();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is neither a list nor Optional is required. */
    final class Builder extends ImmutableLivretFile.Builder {}
}
