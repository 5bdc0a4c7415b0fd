package org.ent4j.ticketing.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.request.FormField.Choice;
import org.ent4j.ticketing.request.FormField.Kind;

/** The form of a request, as fields for a host to draw; {@link DraftRules} say whether it is filled in well. */
public record RequestForm(FormPolicy policy) {

    static final Label DESCRIPTION = Label.of("Description", "Description");
    static final Label OTHER = Label.of("Autre", "Other");
    static final Label ON_BEHALF_OF = Label.of("Demande faite au titre de", "In the capacity of");
    static final Label AVAILABILITY = Label.of("Préciser vos disponibilités", "When you can be reached");

    static final int LINE = 200;

    /**
     * The fields for a school, in their order.
     *
     * @param category the one that is chosen; nothing at first
     */
    public List<FormField> fields(StructureId school, Optional<CategoryId> category) {
        var products = category.flatMap(policy.catalogue()::find)
                .map(Category::products)
                .orElseGet(List::of);
        return Stream.of(
                        site(policy.sites(school)).stream(),
                        Stream.of(choice(
                                "category",
                                Label.of("Cette demande concerne", "This request is about"),
                                policy.catalogue().leaves().stream()
                                        .map(each -> new Choice(each.id().value(), each.label()))
                                        .toList(),
                                true)),
                        product(products).stream(),
                        Stream.of(
                                new FormField("description", DESCRIPTION, Kind.TEXT, true, policy.longest(), List.of()),
                                line("other", OTHER),
                                line("onBehalfOf", ON_BEHALF_OF),
                                line("telephone", Label.of("Téléphone de rappel", "Telephone")),
                                line("availability", AVAILABILITY),
                                new FormField(
                                        "attachments",
                                        Label.of("Pièces jointes", "Attachments"),
                                        Kind.FILES,
                                        false,
                                        0,
                                        List.of())))
                .flatMap(each -> each)
                .toList();
    }

    private static Optional<FormField> site(List<String> sites) {
        var choices = sites.stream()
                .map(each -> new Choice(each, Label.of(each, each)))
                .toList();
        return Optional.of(choice("site", Label.of("Site", "Site"), choices, true))
                .filter(any -> sites.size() > 1);
    }

    private static Optional<FormField> product(List<Product> products) {
        var choices = products.stream()
                .map(each -> new Choice(each.id(), each.label()))
                .toList();
        return Optional.of(choice("product", Label.of("Produit, le cas échéant", "Product, if any"), choices, false))
                .filter(any -> !products.isEmpty());
    }

    private static FormField choice(String name, Label label, List<Choice> choices, boolean isRequired) {
        return new FormField(name, label, Kind.CHOICE, isRequired, 0, choices);
    }

    private static FormField line(String name, Label label) {
        return new FormField(name, label, Kind.LINE, false, LINE, List.of());
    }
}
