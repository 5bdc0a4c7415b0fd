package org.ent4j.examples.portal.cahier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.Attachment;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceContent;

/**
 * What was typed of a séance.
 *
 * @param links names and addresses, empty ones at the end
 * @param visible from when on families see it, as typed
 */
public record SeanceForm(String title, String text, String annotation, List<Link> links, String visible) {

    private static final int LINKS = 3;
    private static final Link NO_LINK = new Link("", "");

    public SeanceForm {
        links = List.copyOf(links);
    }

    public record Link(String name, String address) {
        boolean isEmpty() {
            return address.isEmpty();
        }

        Attachment attachment() {
            return new Attachment(name.isEmpty() ? address : name, address);
        }
    }

    static SeanceForm empty() {
        return new SeanceForm("", "", "", filled(List.of()), "");
    }

    static SeanceForm of(Seance seance) {
        var content = seance.content();
        return new SeanceForm(
                content.title(),
                content.text(),
                content.annotation(),
                filled(content.attachments().stream()
                        .map(each -> new Link(each.name(), each.reference()))
                        .toList()),
                "");
    }

    static SeanceForm of(Form form) {
        return new SeanceForm(
                form.textOr("titre", ""),
                form.textOr("texte", ""),
                form.textOr("note", ""),
                filled(IntStream.range(0, LINKS)
                        .mapToObj(index -> new Link(form.textOr("nom" + index, ""), form.textOr("lien" + index, "")))
                        .toList()),
                form.textOr("visible", ""));
    }

    private static List<Link> filled(List<Link> links) {
        var all = new ArrayList<>(links);
        while (all.size() < LINKS) {
            all.add(NO_LINK);
        }
        return all;
    }

    /** What cannot be understood of it. */
    List<String> errors(Visit visit) {
        var errors = new ArrayList<String>();
        links.stream()
                .filter(link -> !link.isEmpty() && !Texts.isPage(link.address()))
                .map(link -> visit.in(
                                "« %s » n'est pas l'adresse d'une page (https://…).",
                                "“%s” is no address of a page (https://…).")
                        .formatted(link.address()))
                .forEach(errors::add);
        if (!visible.isEmpty() && from().isEmpty()) {
            errors.add(visit.in(
                    "Écrivez le jour et l'heure ainsi : 2026-11-24T18:00.",
                    "Write day and hour like this: 2026-11-24T18:00."));
        }
        return errors;
    }

    SeanceContent content() {
        return SeanceContent.builder()
                .title(title)
                .text(text)
                .annotation(annotation)
                .addAllAttachments(links.stream()
                        .filter(link -> !link.isEmpty())
                        .map(Link::attachment)
                        .toList())
                .build();
    }

    /** From when on families are to see it; nothing when nothing readable was typed. */
    Optional<Instant> from() {
        try {
            return visible.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(visible)
                            .atZone(ZoneId.of("Europe/Paris"))
                            .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
