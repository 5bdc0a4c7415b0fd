package org.ent4j.examples.portal.assistance.request;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.SimilarTickets;
import org.ent4j.examples.portal.assistance.Sizes;
import org.ent4j.examples.portal.assistance.TicketActs;
import org.ent4j.examples.portal.assistance.request.ChoosePage.Domain;
import org.ent4j.examples.portal.assistance.request.ChoosePage.Family;
import org.ent4j.examples.portal.assistance.request.RequestPage.Field;
import org.ent4j.examples.portal.assistance.request.RequestPage.KeptFile;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.Category;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.DraftReason;
import org.ent4j.ticketing.request.FormField;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** Makes the pages on which a request is written. */
final class RequestPages {

    private static final List<String> CARRIED = List.of("question", "suite");

    private final AssistanceDesk desk;
    private final TicketActs acts;
    private final KeptFiles files;
    private final SimilarTickets similar;

    @Inject
    RequestPages(AssistanceDesk desk, TicketActs acts, KeptFiles files, SimilarTickets similar) {
        this.desk = desk;
        this.acts = acts;
        this.files = files;
        this.similar = similar;
    }

    /** @param carried what is asked for along with it: {@code "&question=…"} */
    ChoosePage choose(Visit visit, String carried) {
        return new ChoosePage(desk.catalogue().families().stream()
                .map(family -> family(visit, family, carried))
                .toList());
    }

    private static Family family(Visit visit, Category family, String carried) {
        return new Family(
                visit.words().of(family.label()),
                visit.words().of(family.help()),
                path(family, carried),
                family.children().stream()
                        .map(each -> new Domain(
                                visit.words().of(each.label()), visit.words().of(each.help()), path(each, carried)))
                        .toList());
    }

    private static String path(Category category, String carried) {
        return "%s?category=%s%s".formatted(RequestScreen.PATH, category.id(), carried);
    }

    /** What goes on from the address of a page to the next one. */
    static String carried(Form form) {
        return CARRIED.stream()
                .flatMap(name -> form
                        .text(name)
                        .filter(text -> text.matches("[A-Za-z0-9._-]{1,80}"))
                        .map(text -> "&%s=%s".formatted(name, text))
                        .stream())
                .collect(Collectors.joining());
    }

    /** At first. */
    RequestPage fresh(Visit visit, CategoryId category, Map<String, String> values) {
        return page(visit, category, visit.query(), values, List.of(), List.of(), false, List.of(), List.of());
    }

    /** With what stands against sending it. */
    RequestPage refused(Visit visit, CategoryId category, RequestDrafts.Typed typed, List<Refusal> refused) {
        return page(
                visit,
                category,
                visit.form(),
                Map.of(),
                refused.stream().flatMap(each -> each.reasons().stream()).toList(),
                typed.draft().attachments(),
                false,
                List.of(),
                List.of());
    }

    /** With what may be better, before it is sent. */
    RequestPage checked(Visit visit, RequestDrafts.Typed typed) {
        var draft = typed.draft();
        var school = desk.look(Platform.ENT, visit.now());
        var advice = school.intake().advice(draft).stream()
                .map(each ->
                        new Fact(visit.words().of(each.label()), visit.words().of(each.reason())))
                .toList();
        var known = school.incidents().known(draft).stream()
                .map(each -> visit.words().of(each))
                .toList();
        return page(
                visit, draft.category(), visit.form(), Map.of(), List.of(), draft.attachments(), true, advice, known);
    }

    private RequestPage page(
            Visit visit,
            CategoryId category,
            Form form,
            Map<String, String> values,
            List<? extends Reason> errors,
            List<Attachment> kept,
            boolean isChecked,
            List<Fact> advice,
            List<String> known) {
        var words = new CatalogueWords(desk.catalogue(), visit.words());
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("category", category.value());
        CARRIED.forEach(name -> form.text(name).ifPresent(text -> hidden.put(name, text)));
        if (isChecked) {
            hidden.put("checked", "1");
        }
        return new RequestPage(
                visit.school().name(),
                words.of(category),
                RequestScreen.PATH + carried(form).replaceFirst("&", "?"),
                hidden,
                fields(visit, category, form, values, errors),
                kept.stream()
                        .map(file -> new KeptFile(
                                file.name(), Sizes.of(file.size(), visit.words()), files.write(file, visit)))
                        .toList(),
                visit.words().of(errors),
                known,
                advice,
                isChecked
                        ? similar.of(visit, SchoolSide.AUDIENCE, visit.school().id(), category)
                        : List.of(),
                acts.largest(visit),
                isChecked);
    }

    private List<Field> fields(
            Visit visit, CategoryId category, Form form, Map<String, String> values, List<? extends Reason> errors) {
        var drawn = desk
                .look(Platform.ENT, visit.now())
                .intake()
                .form()
                .fields(visit.school().id(), Optional.of(category))
                .stream()
                .filter(field -> !field.name().equals("category"))
                .map(field -> field(visit, field, value(field.name(), form, values), errors));
        var weight = Stream.of(
                choice(
                        visit,
                        "impact",
                        Label.of("Qui est gêné ?", "Who is hindered?"),
                        Impact.values(),
                        form,
                        Impact.PERSON),
                choice(visit, "urgency", Label.of("Urgence", "Urgency"), Urgency.values(), form, Urgency.NORMAL));
        return Stream.concat(drawn, weight).toList();
    }

    private static String value(String name, Form form, Map<String, String> values) {
        return form.text(name).or(() -> Optional.ofNullable(values.get(name))).orElse("");
    }

    private static Field field(Visit visit, FormField field, String value, List<? extends Reason> errors) {
        var options = new LinkedHashMap<String, String>();
        if (field.kind() == FormField.Kind.CHOICE && !field.isRequired()) {
            options.put("", visit.in("— aucun —", "— none —"));
        }
        field.choices().forEach(each -> options.put(each.id(), visit.words().of(each.label())));
        return new Field(
                field.name(),
                visit.words().of(field.label()),
                field.kind(),
                field.isRequired(),
                options,
                value,
                errors.stream()
                        .filter(error -> place(error).equals(field.name()))
                        .map(visit.words()::of)
                        .collect(Collectors.joining(" ")));
    }

    private static <E extends Enum<E> & Labelled> Field choice(
            Visit visit, String name, Label label, E[] all, Form form, E usual) {
        var options = new LinkedHashMap<String, String>();
        Stream.of(all).forEach(each -> options.put(each.name(), visit.words().of(each.label())));
        return new Field(
                name,
                visit.words().of(label),
                FormField.Kind.CHOICE,
                true,
                options,
                form.textOr(name, usual.name()),
                "");
    }

    /** The field that an error is about; "" for the whole. */
    private static String place(Reason error) {
        if (error instanceof DraftReason.TooLong tooLong) {
            return tooLong.field();
        } else if (error instanceof DraftReason.NoDescription) {
            return "description";
        } else if (error instanceof DraftReason.NoTelephone) {
            return "telephone";
        } else if (error instanceof DraftReason.UnknownProduct) {
            return "product";
        }
        return error instanceof DraftReason.UnknownSite ? "site" : file(error);
    }

    private static String file(Reason error) {
        var isOfFiles = error instanceof DraftReason.EmptyFile
                || error instanceof DraftReason.FileTooBig
                || error instanceof DraftReason.FileNotTaken
                || error instanceof DraftReason.SameFile
                || error instanceof DraftReason.TooManyFiles;
        return isOfFiles ? KeptFiles.FRESH : "";
    }
}
