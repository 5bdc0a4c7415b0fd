package org.ent4j.catalogue.feed.mediacentre.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceList;
import org.ent4j.catalogue.mediacentre.ResourceSchool;
import org.ent4j.catalogue.mediacentre.Term;

/** Writes a list as the GAR would, with the members that nobody knows. What is "" is not written. */
public final class ResourceListWriter {

    private ResourceListWriter() {}

    /** Writes the list; the stream is flushed, and left open. */
    public static void write(ResourceList list, OutputStream out) throws IOException {
        var root = ExactJson.MAPPER.createObjectNode();
        var inner = root.putObject(ResourceListReader.LIST);
        var rows = inner.putArray(ResourceListReader.ROW);
        list.resources().forEach(each -> row(each, rows.addObject()));
        others(list.others(), inner);
        others(list.outer(), root);
        out.write(ExactJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
        out.flush();
    }

    private static void row(Resource resource, ObjectNode row) {
        put(row, "idRessource", resource.id().value());
        put(row, "idType", resource.idType());
        put(row, "nomRessource", resource.title());
        put(row, "idEditeur", resource.publisher().id());
        put(row, "nomEditeur", resource.publisher().name());
        put(row, Member.THUMBNAIL, resource.links().thumbnail());
        presentation(resource, row);
        terms(row, Member.PEDAGOGICAL, resource.terms().pedagogical());
        terms(row, Member.DOCUMENTS, resource.terms().documents());
        terms(row, Member.LEVELS, resource.terms().levels());
        terms(row, Member.DOMAINS, resource.terms().domains());
        put(row, Member.ACCESS, resource.links().access());
        put(row, "nomSourceEtiquetteGar", resource.source());
        put(row, Member.LOGO, resource.links().sourceLogo());
        put(row, "distributeurTech", resource.technicalDistributor());
        put(row, "validateurTech", resource.technicalValidator());
        put(row, "description", resource.description());
        schools(row, resource.schools());
        others(resource.others(), row);
    }

    private static void put(ObjectNode object, String member, String text) {
        if (!text.isEmpty()) {
            object.put(member, text);
        }
    }

    private static void presentation(Resource resource, ObjectNode row) {
        var type = resource.presentation();
        if (!type.code().isEmpty() || !type.name().isEmpty() || !type.others().isEmpty()) {
            var object = row.putObject(Member.PRESENTATION);
            put(object, "code", type.code());
            put(object, "nom", type.name());
            others(type.others(), object);
        }
    }

    private static void terms(ObjectNode row, String member, List<Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        var list = row.putArray(member);
        for (var term : terms) {
            var object = list.addObject();
            put(object, "uri", term.uri());
            put(object, "nom", term.name());
            others(term.others(), object);
        }
    }

    private static void schools(ObjectNode row, List<ResourceSchool> schools) {
        if (schools.isEmpty()) {
            return;
        }
        var list = row.putArray(Member.SCHOOLS);
        for (var school : schools) {
            var object = list.addObject();
            put(object, "id", school.id());
            put(object, "UAI", school.uai());
            put(object, "nom", school.name());
            others(school.others(), object);
        }
    }

    /** In the order of their names; a member that is there already is not written over. */
    private static void others(Map<String, String> others, ObjectNode object) {
        new TreeMap<>(others).forEach((name, text) -> {
            if (!object.has(name)) {
                object.set(name, tree(name, text));
            }
        });
    }

    private static JsonNode tree(String name, String text) {
        try {
            return ExactJson.MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "'%s' of a resource is no JSON.\nMaybe a plain text was kept without its quotes.".formatted(name),
                    broken);
        }
    }
}
