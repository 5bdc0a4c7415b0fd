package org.ent4j.examples.portal.assistance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.ticketing.request.Category;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.Product;
import org.ent4j.ticketing.request.RequestCatalogue;

/** Categories and products as people read them; what the catalogue does not have is shown as it is. */
public record CatalogueWords(RequestCatalogue catalogue, Words words) {

    private static final String WITHIN = " › ";

    /** {@code Espace numérique de travail › Vie de l'élève}. */
    public String of(CategoryId id) {
        var parent = id.value().lastIndexOf('/');
        return (parent < 0 ? "" : name(new CategoryId(id.value().substring(0, parent))) + WITHIN) + name(id);
    }

    /** Without the family. */
    public String name(CategoryId id) {
        return catalogue.find(id).map(each -> words.of(each.label())).orElseGet(id::value);
    }

    public String product(CategoryId category, String product) {
        return catalogue.find(category).stream()
                .flatMap(each -> each.products().stream())
                .filter(each -> each.id().equals(product))
                .map(Product::label)
                .map(words::of)
                .findFirst()
                .orElse(product);
    }

    /** Those in which requests are made, by their ids. */
    public Map<String, String> leaves() {
        var leaves = new LinkedHashMap<String, String>();
        catalogue.leaves().forEach(each -> leaves.put(each.id().value(), of(each.id())));
        return leaves;
    }

    /** The same with each product behind its category: {@code ENT/VIE_DE_L_ELEVE|ABSENCES}. */
    public Map<String, String> leavesWithProducts() {
        var all = new LinkedHashMap<String, String>();
        catalogue.leaves().forEach(each -> {
            all.put(each.id().value(), of(each.id()));
            each.products()
                    .forEach(
                            product -> all.put(key(each, product), of(each.id()) + WITHIN + words.of(product.label())));
        });
        return all;
    }

    private static String key(Category category, Product product) {
        return category.id() + "|" + product.id();
    }
}
