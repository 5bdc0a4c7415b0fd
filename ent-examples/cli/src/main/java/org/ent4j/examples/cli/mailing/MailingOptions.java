package org.ent4j.examples.cli.mailing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.catalogue.Mailings;
import org.ent4j.catalogue.Quotas;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.mailing.MailingAudience;
import org.ent4j.catalogue.mailing.MailingForm;
import org.ent4j.catalogue.mailing.MergeFields;
import org.ent4j.catalogue.mailing.Occasion;
import org.ent4j.catalogue.print.LettersPdf;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.spi.QuotaUse;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.template.MustacheModels;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Schools;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.host.Academies;
import org.ent4j.examples.host.DirectoryAudience;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which letter to whom. */
final class MailingOptions {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--uai",
            required = true,
            paramLabel = "UAI",
            converter = UaiConverter.class,
            descriptionKey = "mailing.uai")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Uai uai;

    @Option(
            names = "--rule",
            required = true,
            paramLabel = "${bundle:label.population}",
            descriptionKey = "mailing.rule")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private String rule;

    @Option(names = "--guardians", descriptionKey = "mailing.guardians")
    private boolean isToGuardians;

    @Option(names = "--each", descriptionKey = "mailing.each")
    private boolean isToEach;

    @Option(
            names = "--exclude",
            paramLabel = "${bundle:label.person}",
            arity = "1..*",
            descriptionKey = "mailing.exclude")
    private List<String> excluded = List.of();

    @Option(names = "--model", required = true, paramLabel = "${bundle:label.file}", descriptionKey = "mailing.model")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path model;

    @Option(names = "--day", paramLabel = "2026-09-15", converter = DayConverter.class, descriptionKey = "mailing.day")
    private @Nullable LocalDate day;

    @Option(names = "--by", paramLabel = "${bundle:label.person}", defaultValue = "ent", descriptionKey = "mailing.by")
    private String by = "ent";

    FolderData open() {
        return data.openExisting();
    }

    Uai uai() {
        return uai;
    }

    PersonId by() {
        return person(by, "--by");
    }

    static PersonId person(String text, String option) {
        return Optional.of(text.strip())
                .filter(each -> !each.isEmpty())
                .map(PersonId::new)
                .orElseThrow(() -> new Unusable(
                        "usage",
                        Label.of(option + " demande le numéro d'une personne", option + " wants the id of a person")));
    }

    static Instant now() {
        return Clock.systemUTC().instant();
    }

    Structure school(FolderData opened) {
        return Schools.known(JooqDirectory.on(opened.dataSource()), uai);
    }

    Occasion occasion(FolderData opened) {
        var today = Optional.ofNullable(day).orElseGet(Today::inFrance);
        return new Occasion(school(opened).name(), today);
    }

    Mailing mailing(FolderData opened, String id) {
        var people = excluded.stream().map(each -> person(each, "--exclude")).collect(Collectors.toSet());
        return Mailing.draft(id, school(opened).id(), MailingForm.LETTERS, audience(people), ModelFile.read(model));
    }

    private MailingAudience audience(Set<PersonId> people) {
        return new MailingAudience(
                rule, isToGuardians ? MailingAudience.To.GUARDIANS : MailingAudience.To.PEOPLE, !isToEach, people);
    }

    /** Letters of this host: no message leaves it. */
    static Mailings mailings(FolderData opened, Shelf<Mailing> mailings, Shelf<QuotaTable> quotas) {
        return Mailings.of(
                new Mailings.Ports(
                        mailings,
                        Rights.open(),
                        new DirectoryAudience(opened.directory()),
                        new MustacheModels(),
                        new LettersPdf(),
                        message -> Optional.of(Label.of("aucune messagerie ici", "no messaging here")),
                        Quotas.of(new Quotas.Ports(quotas, Rights.open(), new Academies(), QuotaUse.unknown()))),
                MergeFields.standard());
    }
}
