package org.ent4j.viescolaire.settings;

import java.util.EnumSet;
import java.util.Set;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;
import org.ent4j.viescolaire.rights.Capacity;
import org.immutables.value.Value;

/** What counts where a school has set nothing, and who sets it. */
@EntStyle
@Value.Immutable
public interface DefaultSettings {

    /** By default the head. To be confirmed: the deck of Mon Bureau Numérique speaks of the administrators of a school. */
    @Value.Default
    default Set<Capacity> editors() {
        return EnumSet.of(Capacity.DIRECTION);
    }

    @Value.Default
    default SchoolMotifs motifs() {
        return SchoolMotifs.usual();
    }

    @Value.Default
    default Correspondences correspondences() {
        return Correspondences.usual();
    }

    /** By default none: the directory says them. */
    @Value.Default
    default ProfesseursPrincipaux professeursPrincipaux() {
        return ProfesseursPrincipaux.none();
    }

    ConseilLists conseils();

    @Value.Default
    default SchoolPoles poles() {
        return SchoolPoles.none();
    }

    @Value.Default
    default ModulesAgricoles modules() {
        return ModulesAgricoles.none();
    }

    @Value.Default
    default BulletinModels models() {
        return BulletinModels.presets();
    }

    ServiceSettings service();

    @Value.Default
    default MasteryScales mastery() {
        return MasteryScales.standard();
    }

    DefaultSettings withPoles(SchoolPoles poles);

    /** The default of a setting. */
    default Setting of(SettingKind kind) {
        return switch (kind) {
            case MOTIFS -> motifs();
            case CORRESPONDENCES -> correspondences();
            case PROFESSEURS_PRINCIPAUX -> professeursPrincipaux();
            case CONSEILS -> conseils();
            case POLES -> poles();
            case MODULES -> modules();
            case MODELS -> models();
            case SERVICE -> service();
            case MASTERY -> mastery();
        };
    }

    /** Of a school's policies. */
    static Builder of(AveragePolicy averages, MarkBookPolicy books, ConseilPolicy conseils, BulletinPolicy bulletins) {
        var longest = new TextLengths(
                books.longestAppreciation(), conseils.longestSynthesis(), conseils.longestVieScolaire());
        return builder()
                .conseils(new ConseilLists(conseils.avis(), conseils.orientations()))
                .service(new ServiceSettings(averages, longest, bulletins.publishers()));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds defaults; conseils and service are required. */
    final class Builder extends ImmutableDefaultSettings.Builder {}
}
