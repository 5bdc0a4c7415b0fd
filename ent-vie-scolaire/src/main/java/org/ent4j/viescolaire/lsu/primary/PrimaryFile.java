package org.ent4j.viescolaire.lsu.primary;

import java.util.List;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.lsu.LivretHeader;
import org.ent4j.viescolaire.lsu.ProgrammeElement;
import org.immutables.value.Value;

/** A file of the LSU, first degree. */
@EntStyle
@Value.Immutable
public interface PrimaryFile {

    /** The version of the application is not written. */
    LivretHeader header();

    List<PrimaryStaff> directors();

    List<PrimaryClass> classes();

    List<PrimaryPupil> pupils();

    List<PrimaryPeriod> periods();

    List<PrimaryStaff> teachers();

    List<ProgrammeElement> programme();

    List<PrimaryParcours> parcours();

    List<PrimaryPeriodicReport> periodicReports();

    List<PrimaryCycleReport> cycleReports();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is neither a list nor Optional is required. */
    final class Builder extends ImmutablePrimaryFile.Builder {}
}
