package org.ent4j.viescolaire;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.AbsencePolicy.Excuse;
import org.ent4j.viescolaire.alert.AlertPolicy;
import org.ent4j.viescolaire.alert.LegalSteps;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.cahier.CahierPolicy;
import org.ent4j.viescolaire.carnet.CarnetPolicy;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.conseil.ProjectionPolicy;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.edition.EditionPolicy;
import org.ent4j.viescolaire.incident.IncidentLists;
import org.ent4j.viescolaire.incident.Incidents;
import org.ent4j.viescolaire.markbook.FamilyPolicy;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.permanence.StayPolicy;
import org.ent4j.viescolaire.punition.PunitionPolicy;
import org.ent4j.viescolaire.punition.PunitionTypes;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;
import org.ent4j.viescolaire.sanction.ErasurePolicy;
import org.ent4j.viescolaire.sanction.JoursOuvrables;
import org.ent4j.viescolaire.sanction.SanctionPolicy;
import org.ent4j.viescolaire.settings.DefaultSettings;
import org.ent4j.viescolaire.skill.RepositoryKind;
import org.ent4j.viescolaire.skill.SkillPolicy;
import org.ent4j.viescolaire.skill.SkillRepository;
import org.ent4j.viescolaire.socle.SoclePolicy;
import org.ent4j.viescolaire.whereabouts.WhereaboutsPolicy;
import org.immutables.value.Value;

/** How a school lives: which it is, in which year, and its policies, each of which says what its rules leave open. */
@EntStyle
@Value.Immutable
public interface SchoolSetup {

    StructureId school();

    SchoolYear year();

    @Value.Default
    default RollCallPolicy rollCalls() {
        return RollCallPolicy.usual();
    }

    AbsencePolicy absences();

    CountingPolicy counting();

    /** By default the usual thresholds, absences by half-day. */
    @Value.Default
    default AlertPolicy alerts() {
        return AlertPolicy.usual(year().firstDay(), counting().boundary());
    }

    @Value.Default
    default LegalSteps legalSteps() {
        return LegalSteps.usual();
    }

    PunitionPolicy punitions();

    SanctionPolicy sanctions();

    Incidents incidents();

    /** By default no guardian reads the words of another. */
    @Value.Default
    default CarnetPolicy carnet() {
        return CarnetPolicy.discreet(rollCalls().zone());
    }

    /** By default the usual one with a single type of work, {@code "TRAVAIL"}, until the school has a list of its own. */
    @Value.Default
    default CahierPolicy cahier() {
        return CahierPolicy.usual(rollCalls().zone(), Set.of("TRAVAIL"));
    }

    @Value.Default
    default StayPolicy stays() {
        return new StayPolicy(rollCalls().zone());
    }

    /** By default the usual one, in the zone of the roll calls. */
    @Value.Default
    default WhereaboutsPolicy whereabouts() {
        var usual = WhereaboutsPolicy.usual();
        return new WhereaboutsPolicy(rollCalls().zone(), usual.freshFor(), usual.lunch());
    }

    /** By default averages on 20, and appreciations that the LSU takes. */
    @Value.Default
    default MarkBookPolicy markBooks() {
        return MarkBookPolicy.usual(rollCalls().zone());
    }

    /** By default to the tenth, on 20. */
    @Value.Default
    default AveragePolicy averages() {
        return AveragePolicy.usual();
    }

    /** By default everything, averages as marks come. */
    @Value.Default
    default FamilyPolicy families() {
        return FamilyPolicy.usual();
    }

    /** By default the best level of each skill. */
    @Value.Default
    default SkillPolicy skills() {
        return SkillPolicy.usual();
    }

    /** The skills that the school evaluates; by default none. */
    @Value.Default
    default SkillRepository repository() {
        return new SkillRepository(RepositoryKind.COMPETENCES_TRAVAILLEES, List.of());
    }

    /** By default the professeur principal and the head decide. */
    @Value.Default
    default SoclePolicy socle() {
        return SoclePolicy.usual(rollCalls().zone());
    }

    /** By default the usual avis and orientations, and texts that the LSU takes. */
    @Value.Default
    default ConseilPolicy conseils() {
        return ConseilPolicy.usual(rollCalls().zone());
    }

    /** By default everything counts, there are no pôles, and what is missing holds nothing up. */
    @Value.Default
    default EditionPolicy editions() {
        return EditionPolicy.usual();
    }

    /** By default everything to the staff, and less as soon as a delegate is in the room. */
    @Value.Default
    default ProjectionPolicy projection() {
        return ProjectionPolicy.usual();
    }

    /** By default the head publishes, and texts are as long as the LSU takes them. */
    @Value.Default
    default BulletinPolicy bulletins() {
        return BulletinPolicy.usual();
    }

    /** What counts where the school has set nothing itself; by default what these policies say. */
    @Value.Default
    default DefaultSettings evaluations() {
        return DefaultSettings.of(averages(), markBooks(), conseils(), bulletins())
                .build();
    }

    /** With skills that the school evaluates. */
    SchoolSetup withRepository(SkillRepository repository);

    /**
     * A school with the usual policies, which counts on working days of its département and can keep pupils in during its
     * opening hours.
     *
     * @param openings also the hours of detentions
     */
    static Builder usual(
            StructureId school,
            SchoolYear year,
            ZoneId zone,
            Departement departement,
            OpeningHours openings,
            Motifs motifs) {
        return builder()
                .school(school)
                .year(year)
                .rollCalls(RollCallPolicy.usual().in(zone))
                .absences(new AbsencePolicy(zone, motifs, Excuse.REGULARISEE))
                .counting(CountingPolicy.usual(openings))
                .punitions(new PunitionPolicy(zone, PunitionTypes.ofTheCircular(), motifs, openings))
                .sanctions(new SanctionPolicy(
                        zone,
                        new JoursOuvrables(departement),
                        motifs,
                        SanctionPolicy.SHORTEST_DEFENCE,
                        ErasurePolicy.usual()))
                .incidents(new Incidents(zone, IncidentLists.usual()));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a setup; school, year and the policies of absences, counting, punitions, sanctions and incidents are required. */
    final class Builder extends ImmutableSchoolSetup.Builder {}
}
