package org.ent4j.examples.cli.services;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ent4j.catalogue.Markings;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.viescolaire.Moment;
import org.ent4j.examples.cli.viescolaire.MomentConverter;
import org.ent4j.examples.host.CatalogueRights;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.ServicesContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where services are kept, whose they are, who acts, and when. */
final class ServiceOptions {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Mixin
    private final DataOption data = new DataOption();

    @ArgGroup
    private @Nullable Whose whose;

    @Option(
            names = "--at",
            paramLabel = "2026-11-16T08:05",
            converter = MomentConverter.class,
            descriptionKey = "services.at")
    private @Nullable Moment at;

    @Option(names = "--by", paramLabel = "${bundle:label.person}", descriptionKey = "services.by")
    private @Nullable String by;

    /** A school, or a scope of several. */
    private static final class Whose {
        @Option(
                names = "--school",
                paramLabel = "UAI",
                converter = UaiConverter.class,
                descriptionKey = "services.school")
        private @Nullable Uai school;

        @Option(
                names = "--scope",
                paramLabel = "projet|academie:12",
                converter = ScopeConverter.class,
                descriptionKey = "services.scope")
        private @Nullable Scope scope;
    }

    FolderData open() {
        return data.open();
    }

    FolderData openExisting() {
        return data.openExisting();
    }

    /** Without rules of access to services: how many see one is then not known. */
    Services services(FolderData opened) {
        return ServicesContext.of(opened, Populations.open(), rights(opened));
    }

    Markings markings(FolderData opened) {
        return ServicesContext.markings(opened, rights(opened));
    }

    /** Whoever uses the system holds the data; who is named is what the directory says. */
    private Rights rights(FolderData opened) {
        return by == null ? Rights.open() : new CatalogueRights(opened.directory(), day());
    }

    Instant at() {
        return Optional.ofNullable(at)
                .map(moment -> moment.in(PARIS))
                .orElseGet(() -> Clock.systemUTC().instant());
    }

    LocalDate day() {
        return LocalDate.ofInstant(at(), PARIS);
    }

    /** Whoever uses the system, unless somebody is named. */
    PersonId by() {
        return Optional.ofNullable(by)
                .or(() -> Optional.ofNullable(System.getProperty("user.name")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(PersonId::new)
                .orElseGet(() -> new PersonId("ent"));
    }

    Optional<StructureId> school() {
        return Optional.ofNullable(whose)
                .flatMap(each -> Optional.ofNullable(each.school))
                .map(uai -> new StructureId(uai.value()));
    }

    StructureId theSchool() {
        return school().orElseThrow(() -> usage("donnez --school", "give --school"));
    }

    Optional<Scope> scope() {
        return school().map(Scope::school)
                .or(() -> Optional.ofNullable(whose).flatMap(each -> Optional.ofNullable(each.scope)));
    }

    Scope scopeOr(Scope usual) {
        return scope().orElse(usual);
    }

    /** The service of that key, or of that code: in a school the nearest one, else that of the scope. */
    ServiceKey key(Services services, String text) {
        if (text.contains("/")) {
            return ServiceKey.parse(text).orElseThrow(() -> noKey(text));
        }
        if (!ServiceKey.isCode(text)) {
            throw noKey(text);
        }
        var inherited = school().flatMap(school -> services.in(school).find(text))
                .map(each -> each.service().key());
        return inherited.orElseGet(() -> new ServiceKey(scopeOr(Scope.project()), text));
    }

    /**
     * The same, to be changed: what a school inherits is changed for all schools, and therefore by its whole key alone.
     *
     * @throws Unusable when a school names by its code what it inherits
     */
    ServiceKey ownKey(Services services, String text) {
        var key = key(services, text);
        var isInherited = school().filter(school -> !key.scope().equals(Scope.school(school)))
                .isPresent();
        if (isInherited && !text.contains("/")) {
            throw usage(
                    "%s est hérité : « move --hide » le masque dans l'établissement ; sa clé le change pour tous"
                            .formatted(key),
                    "%s is inherited: 'move --hide' hides it in the school; its key changes it for all".formatted(key));
        }
        return key;
    }

    /** For a service that is to be made. */
    ServiceKey newKey(String text) {
        if (text.contains("/")) {
            return ServiceKey.parse(text).orElseThrow(() -> noKey(text));
        }
        if (!ServiceKey.isCode(text)) {
            throw noKey(text);
        }
        return new ServiceKey(
                scope().orElseThrow(() -> usage("donnez --school ou --scope", "give --school or --scope")), text);
    }

    private static Unusable noKey(String text) {
        return usage(
                "« %s » n'est pas un code de service ; attendu : cahier-de-textes, ou academie:12/cahier-de-textes"
                        .formatted(text),
                "'%s' is no code of a service; expected: cahier-de-textes, or academie:12/cahier-de-textes"
                        .formatted(text));
    }

    /** Places are counted from 1 on. */
    static void unlessPlace(@Nullable Integer place) {
        if (place != null && place < 1) {
            throw usage("--place : la première place est 1", "--place: the first place is 1");
        }
    }

    static Unusable usage(String fr, String en) {
        return new Unusable("usage", Label.of(fr, en));
    }
}
