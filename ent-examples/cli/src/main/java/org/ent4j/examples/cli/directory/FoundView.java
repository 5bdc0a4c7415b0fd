package org.ent4j.examples.cli.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ent4j.directory.Directory;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.SearchResult;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Lang;

/**
 * A page of people who were found, for people and for programs.
 *
 * @param names of the structures on the page
 */
record FoundView(SearchResult result, Map<StructureId, String> names) {

    static FoundView of(SearchResult result, Directory directory) {
        var names = new LinkedHashMap<StructureId, String>();
        result.page().items().stream()
                .flatMap(found -> found.structure().stream())
                .distinct()
                .forEach(id -> names.put(
                        id, directory.structure(id).map(Structure::name).orElse(id.value())));
        return new FoundView(result, names);
    }

    Map<String, Object> json() {
        var page = result.page();
        var json = new LinkedHashMap<String, Object>();
        json.put("total", page.total());
        json.put("more", result.more());
        json.put("page", page.number() + 1);
        json.put("pages", page.pages());
        json.put("people", people());
        return json;
    }

    List<Map<String, Object>> people() {
        return result.page().items().stream().map(this::json).toList();
    }

    private Map<String, Object> json(FoundPerson found) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", found.id().value());
        json.put("lastName", found.lastName());
        json.put("firstName", found.firstName());
        json.put("profil", found.profil().name());
        json.put("state", found.state().name());
        found.structure().ifPresent(id -> {
            json.put("structure", id.value());
            json.put("structureName", name(id));
        });
        json.put("relevance", found.relevance().name());
        return json;
    }

    private String name(StructureId id) {
        return Objects.requireNonNullElse(names.get(id), id.value());
    }

    List<String> lines(Lang lang) {
        var page = result.page();
        if (page.total() == 0) {
            return List.of(lang == Lang.FR ? "personne ne répond à cette recherche" : "nobody answers this search");
        }
        var count = lang == Lang.FR ? "%s%d personne(s), page %d sur %d" : "%s%d people, page %d of %d";
        var more = lang == Lang.FR ? "plus de " : "more than ";
        var lines = new ArrayList<String>();
        lines.add(count.formatted(result.more() ? more : "", page.total(), page.number() + 1, page.pages()));
        if (!page.items().isEmpty()) {
            lines.addAll(table(lang));
        }
        if (result.more()) {
            lines.add(lang == Lang.FR ? "précisez la recherche pour voir les autres" : "say more to see the others");
        }
        return lines;
    }

    private List<String> table(Lang lang) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                lang == Lang.FR
                        ? List.of("Nom", "Prénom", "Profil", "État", "Établissement principal", "Identifiant")
                        : List.of("Last name", "First name", "Profile", "State", "Principal school", "Id"));
        result.page()
                .items()
                .forEach(found -> rows.add(List.of(
                        found.lastName(),
                        found.firstName(),
                        found.profil().label().in(lang),
                        found.state().label().in(lang),
                        found.structure().map(this::name).orElse("–"),
                        found.id().value())));
        return TextTable.lines(rows);
    }
}
