package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.Quotas;
import org.ent4j.catalogue.quota.Quota;
import org.ent4j.catalogue.quota.QuotaMeasure;
import org.ent4j.catalogue.rubrique.FormerGroup;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.QuotaUse;
import org.ent4j.examples.host.EntData;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/** Work groups of the portal before this one, restored as rubriques, and the quotas of the first school. */
final class RubriqueStep implements DemoStep {

    private static final Instant AT = Instant.parse("2026-09-09T14:00:00Z");

    private final EntData data;
    private final Catalogue catalogue;
    private final DemoPeople people;

    @Inject
    RubriqueStep(EntData data, Catalogue catalogue, DemoPeople people) {
        this.data = data;
        this.catalogue = catalogue;
        this.people = people;
    }

    @Override
    public String name() {
        return "rubriques";
    }

    @Override
    public Label what() {
        return Label.of("Anciens groupes de travail et quotas", "Former work groups and quotas");
    }

    @Override
    public void run() {
        var administrator = people.playing("Administrateur");
        var rubriques = HomePageContext.rubriques(data, catalogue);
        rubriques.apply(administrator, AT, rubriques.plan(Scope.school(DemoSchools.first()), groups()));
        quota(administrator, Quota.of("porte-documents", QuotaMeasure.STORAGE_MIB, 51_200));
        quota(administrator, Quota.of("messagerie", QuotaMeasure.UPLOADS_A_WEEK, 500));
        quota(administrator, Quota.of("publipostage", QuotaMeasure.RECIPIENTS, 1_200));
    }

    private List<FormerGroup> groups() {
        var teacher = people.playing("Enseignant").value();
        var librarian = people.playing("Documentaliste").value();
        return List.of(
                group("101", "Club théâtre", teacher, List.of(teacher, librarian)),
                group("102", "Liaison CM2 – sixième", librarian, List.of(librarian, "ecole.jules-ferry@example.org")),
                group("103", "Voyage à Rome", "parti@example.org", List.of(teacher)));
    }

    private static FormerGroup group(String id, String name, String owner, List<String> members) {
        return new FormerGroup(id, name, owner, members, SourceLocation.of("groupes.csv"));
    }

    private void quota(PersonId by, Quota quota) {
        var quotas = catalogue.quotas(QuotaUse.unknown());
        var seen = quotas.find(Scope.school(DemoSchools.first()))
                .map(kept -> kept.version())
                .orElse(0L);
        quotas.set(new Quotas.Setting(by, AT, seen), DemoSchools.first(), quota)
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
