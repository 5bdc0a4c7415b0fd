package org.ent4j.catalogue.feed.mediacentre.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.catalogue.mediacentre.Links;
import org.ent4j.catalogue.mediacentre.Organisation;
import org.ent4j.catalogue.mediacentre.PresentationType;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceDefect.HalfPair;
import org.ent4j.catalogue.mediacentre.ResourceDefect.MissingMember;
import org.ent4j.catalogue.mediacentre.ResourceDefect.NoLink;
import org.ent4j.catalogue.mediacentre.ResourceDefect.UnsafeLink;
import org.ent4j.catalogue.mediacentre.ResourceDefect.WrongShape;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.catalogue.mediacentre.ResourceSchool;
import org.ent4j.catalogue.mediacentre.SafeLink;
import org.ent4j.catalogue.mediacentre.Term;
import org.ent4j.catalogue.mediacentre.Terms;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** Reads one row. What was understood is taken out of it, and all else stays as JSON. */
final class ResourceRow {

    private final JsonNode json;
    private final SourceLocation where;
    private final List<Issue> issues;
    private final Set<String> understood = new HashSet<>();

    ResourceRow(JsonNode json, SourceLocation where, List<Issue> issues) {
        this.json = json;
        this.where = where;
        this.issues = issues;
    }

    /** Nothing when it has no id, no title or an address that would run something. */
    Optional<Resource> resource() {
        var id = demanded("idRessource");
        var title = demanded("nomRessource");
        var access = link(Member.ACCESS, true);
        if (id.isEmpty() || title.isEmpty() || access.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(resource(new ResourceId(id.get()), title.get(), access.get()));
    }

    private Resource resource(ResourceId id, String title, String access) {
        return new Resource(
                id,
                usual("idType"),
                title,
                new Organisation(usual("idEditeur"), usual("nomEditeur")),
                presentation(),
                new Terms(
                        terms(Member.PEDAGOGICAL),
                        terms(Member.DOCUMENTS),
                        terms(Member.LEVELS),
                        terms(Member.DOMAINS)),
                new Links(
                        access,
                        link(Member.THUMBNAIL, false).orElse(""),
                        link(Member.LOGO, false).orElse("")),
                text("nomSourceEtiquetteGar"),
                usual("distributeurTech"),
                text("validateurTech"),
                text("description"),
                schools(),
                others());
    }

    private void warn(Reason reason) {
        issues.add(Issue.warning(where, reason));
    }

    /** Of every row. */
    private Optional<String> demanded(String member) {
        var text = text(member);
        if (text.isBlank()) {
            issues.add(Issue.error(where, new MissingMember(member)));
        }
        return Optional.of(text).filter(each -> !each.isBlank());
    }

    /** A row without it is kept. */
    private String usual(String member) {
        var text = text(member);
        var value = json.path(member);
        if (text.isEmpty() && (value.isMissingNode() || value.isNull() || value.isTextual())) {
            warn(new MissingMember(member));
        }
        return text;
    }

    private String text(String member) {
        var value = json.path(member);
        if (value.isTextual() && !value.textValue().isEmpty()) {
            understood.add(member);
            return value.textValue();
        }
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            warn(new WrongShape(member));
        }
        return "";
    }

    /** An address that is unsafe is left out, and a row that it would open too. */
    private Optional<String> link(String member, boolean opens) {
        var url = opens ? usual(member) : text(member);
        if (url.isEmpty() || SafeLink.isWeb(url)) {
            return Optional.of(url);
        }
        var defect = unsafe(member, SafeLink.scheme(url));
        issues.add(opens ? Issue.error(where, defect) : Issue.warning(where, defect));
        return Optional.empty();
    }

    private static Reason unsafe(String member, String scheme) {
        return Set.of("http", "https", "").contains(scheme) ? new NoLink(member) : new UnsafeLink(member, scheme);
    }

    private PresentationType presentation() {
        var value = json.path(Member.PRESENTATION);
        if (!value.isObject()) {
            warn(value.isMissingNode() ? new MissingMember(Member.PRESENTATION) : new WrongShape(Member.PRESENTATION));
            return PresentationType.NONE;
        }
        understood.add(Member.PRESENTATION);
        return new PresentationType(part(value, "code"), part(value, "nom"), rest(value, Set.of("code", "nom")));
    }

    private List<Term> terms(String member) {
        var terms = new ArrayList<Term>();
        for (var each : objects(member)) {
            var term = new Term(part(each, "uri"), part(each, "nom"), rest(each, Set.of("uri", "nom")));
            if (term.uri().isEmpty() != term.name().isEmpty()) {
                warn(
                        term.uri().isEmpty()
                                ? new HalfPair(member, term.name(), "uri")
                                : new HalfPair(member, term.uri(), "nom"));
            }
            terms.add(term);
        }
        return terms;
    }

    private List<ResourceSchool> schools() {
        return objects(Member.SCHOOLS).stream()
                .map(each -> new ResourceSchool(
                        part(each, "id"), part(each, "UAI"), part(each, "nom"), rest(each, Set.of("id", "UAI", "nom"))))
                .toList();
    }

    /** The objects of a list; one object alone is a list of one. A list with anything else stays as it is. */
    private List<JsonNode> objects(String member) {
        var value = json.path(member);
        var items = value.isArray() ? stream(value).toList() : value.isObject() ? List.of(value) : List.<JsonNode>of();
        if (items.isEmpty()) {
            if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
                warn(new WrongShape(member));
            }
            return items;
        }
        if (!items.stream().allMatch(JsonNode::isObject)) {
            warn(new WrongShape(member));
            return List.of();
        }
        understood.add(member);
        return items;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items.stream();
    }

    private static String part(JsonNode object, String name) {
        return object.path(name).isTextual() ? object.path(name).textValue() : "";
    }

    /** What is left of an object when these texts are taken out. */
    private static Map<String, String> rest(JsonNode object, Set<String> texts) {
        var rest = new TreeMap<String, String>();
        object.properties().stream()
                .filter(each -> !texts.contains(each.getKey())
                        || part(object, each.getKey()).isEmpty())
                .forEach(each -> rest.put(each.getKey(), each.getValue().toString()));
        return rest;
    }

    /** Unsafe addresses count as understood: they are not handed on. */
    private Map<String, String> others() {
        var others = new TreeMap<String, String>();
        json.properties().stream()
                .filter(each -> !understood.contains(each.getKey()))
                .forEach(each -> others.put(each.getKey(), each.getValue().toString()));
        return others;
    }
}
