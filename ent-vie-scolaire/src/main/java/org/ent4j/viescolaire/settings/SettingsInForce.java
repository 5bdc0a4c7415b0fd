package org.ent4j.viescolaire.settings;

import java.util.Optional;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;

/** What counts now: what a school has set, and the defaults where it has set nothing. */
public record SettingsInForce(DefaultSettings defaults, EvaluationSettings set) {

    /** What counts of a setting. */
    public Setting of(SettingKind kind) {
        return set.find(kind).orElseGet(() -> defaults.of(kind));
    }

    /** Whether the school has set it. */
    public boolean isSet(SettingKind kind) {
        return set.find(kind).isPresent();
    }

    public SchoolMotifs motifs() {
        return set.find(SettingKind.MOTIFS, SchoolMotifs.class).orElseGet(defaults::motifs);
    }

    public Correspondences correspondences() {
        return set.find(SettingKind.CORRESPONDENCES, Correspondences.class).orElseGet(defaults::correspondences);
    }

    public ProfesseursPrincipaux professeursPrincipaux() {
        return set.find(SettingKind.PROFESSEURS_PRINCIPAUX, ProfesseursPrincipaux.class)
                .orElseGet(defaults::professeursPrincipaux);
    }

    public ConseilLists conseils() {
        return set.find(SettingKind.CONSEILS, ConseilLists.class).orElseGet(defaults::conseils);
    }

    public SchoolPoles poles() {
        return set.find(SettingKind.POLES, SchoolPoles.class).orElseGet(defaults::poles);
    }

    public ModulesAgricoles modules() {
        return set.find(SettingKind.MODULES, ModulesAgricoles.class).orElseGet(defaults::modules);
    }

    public BulletinModels models() {
        return set.find(SettingKind.MODELS, BulletinModels.class).orElseGet(defaults::models);
    }

    /** The model of a class; one without pôles of its own has those of the school. */
    public BulletinModel model(ClassRef schoolClass) {
        var model = models().of(schoolClass);
        return model.poles().isEmpty() ? model.inPoles(poles().onBulletins()) : model;
    }

    public ServiceSettings service() {
        return ofSchool().orElseGet(defaults::service);
    }

    private Optional<ServiceSettings> ofSchool() {
        return set.find(SettingKind.SERVICE, ServiceSettings.class);
    }

    public MasteryScales mastery() {
        return set.find(SettingKind.MASTERY, MasteryScales.class).orElseGet(defaults::mastery);
    }

    /** The host's policy, or what the school has made of it. */
    public AveragePolicy averages(AveragePolicy ofHost) {
        return ofSchool().map(ServiceSettings::averages).orElse(ofHost);
    }

    /** The host's policy, or what the school has made of it. */
    public MarkBookPolicy markBooks(MarkBookPolicy ofHost) {
        return ofSchool().map(service -> service.applied(ofHost)).orElse(ofHost);
    }

    /** The host's policy, or what the school has made of it. */
    public BulletinPolicy bulletins(BulletinPolicy ofHost) {
        return ofSchool().map(service -> service.applied(ofHost)).orElse(ofHost);
    }

    /** The host's policy, or what the school has made of it. */
    public ConseilPolicy conseils(ConseilPolicy ofHost) {
        var policy = ofSchool().map(service -> service.applied(ofHost)).orElse(ofHost);
        return set.find(SettingKind.CONSEILS, ConseilLists.class)
                .map(lists -> policy.withAvis(lists.avis()).withOrientations(lists.orientations()))
                .orElse(policy);
    }
}
