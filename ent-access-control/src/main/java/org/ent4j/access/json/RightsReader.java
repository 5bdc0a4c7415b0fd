package org.ent4j.access.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.json.JsonDefect.DuplicateMember;
import org.ent4j.access.json.JsonDefect.OtherVersion;
import org.ent4j.access.json.JsonDefect.UnknownMember;
import org.ent4j.access.json.JsonDefect.WrongValue;
import org.ent4j.access.json.ShutServices.Limit;
import org.ent4j.access.json.Value.Text;
import org.ent4j.access.rule.Rights;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/** Reads a file of rights: the elements in any order, then all of them together in the order in which they build. */
final class RightsReader {

    private static final Label EXPECTED =
            Label.of("un objet JSON de règles de droits", "a JSON object of access rules");

    /** An array of the file: what makes of its element, at its place, a step of the assembly. */
    private interface Kind {
        Optional<Step> read(Element element, int place);
    }

    private interface Step extends Function<RightsAssembly, Optional<RightsDefect>> {}

    private record Placed(Limit limit, Step step) {}

    /** In the order in which they are assembled. */
    private static final Map<String, Kind> KINDS = kinds();

    private final List<Issue> issues = new ArrayList<>();
    private final Findings findings;
    private final ElementParser elements;
    private final Map<String, List<Placed>> placed = new LinkedHashMap<>();
    private final ShutServices shut = new ShutServices();
    private final Set<String> seen = new HashSet<>();
    private final FeedSource source;

    private RightsReader(FeedSource source) {
        this.source = source;
        this.findings = new Findings(source.name(), issues::add);
        this.elements = new ElementParser(findings);
        KINDS.keySet().forEach(kind -> placed.put(kind, new ArrayList<>()));
    }

    private static Map<String, Kind> kinds() {
        var kinds = new LinkedHashMap<String, Kind>();
        kinds.put("sites", (each, place) -> ServiceParts.site(each).map(site -> all -> all.add(site)));
        kinds.put("services", (each, place) -> ServiceParts.service(each).map(service -> all -> all.add(service)));
        kinds.put("groups", (each, place) -> ServiceParts.group(each).map(group -> all -> all.add(group)));
        kinds.put("rules", (each, place) -> RuleParts.rule(each).map(rule -> all -> all.add(rule)));
        kinds.put("grants", (each, place) -> RuleParts.grant(each, place).map(grant -> all -> all.add(grant)));
        kinds.put(
                "subscriptions", (each, place) -> LimitParts.subscription(each).map(one -> all -> all.add(one)));
        kinds.put("closings", (each, place) -> LimitParts.closing(each).map(closing -> all -> all.add(closing)));
        kinds.put("delegations", (each, place) -> LimitParts.delegation(each).map(one -> all -> all.add(one)));
        return kinds;
    }

    static Imported<Rights> read(FeedSource source) {
        var reader = new RightsReader(source);
        try {
            reader.file();
        } catch (FeedRefused refused) {
            reader.issues.add(refused.issue());
        } catch (IOException unreadable) {
            reader.findings.fatal(new FeedRefusal.Unreadable(String.valueOf(unreadable.getMessage())));
        }
        var rights = reader.assembled();
        reader.issues.sort(Comparator.comparing(issue -> issue.where().line()));
        return Imported.of(rights, reader.issues);
    }

    private void file() throws IOException {
        try (var chars = Chars.of(source, JsonText.LIMITS.bytes())) {
            var refusal = Root.refusal(chars, '{', EXPECTED);
            refusal.ifPresent(findings::fatal);
            if (refusal.isEmpty()) {
                root(chars);
            }
        }
    }

    private void root(Chars chars) throws IOException {
        var members = new MemberWalk(chars, findings);
        for (var name = members.next(); name.isPresent(); name = members.next()) {
            member(name.get(), chars);
        }
        if (chars.peekAfterBlanks() != Chars.END) {
            members.more();
        }
        if (seen.isEmpty()) {
            issues.stream().filter(Issue::costsARow).findFirst().ifPresent(first -> findings.fatal(first.reason()));
        }
    }

    private void member(String name, Chars chars) throws IOException {
        var where = SourceLocation.of(source.name(), chars.line());
        if (!KINDS.containsKey(name) && !name.equals("version")) {
            findings.once(where, new UnknownMember(name));
            SliceScanner.scan(chars);
        } else if (!seen.add(name)) {
            findings.error(where, new DuplicateMember(name));
            SliceScanner.scan(chars);
        } else if (name.equals("version")) {
            version(SliceScanner.scan(chars));
        } else if (chars.peek() == '[') {
            array(name, chars);
        } else {
            var found = ValueParser.parse(SliceScanner.scan(chars)).fold(broken -> "?", Value::shown);
            findings.error(where, new WrongValue(name, found, Expected.OBJECTS));
        }
    }

    private void version(Slice slice) {
        var found = ValueParser.parse(slice).fold(broken -> slice.text(), Value::shown);
        if (!found.equals(String.valueOf(RightsJson.VERSION))) {
            findings.fatal(new OtherVersion(new Text(found).shown(), RightsJson.VERSION));
        }
    }

    private void array(String kind, Chars chars) throws IOException {
        var walk = Walk.array(chars, findings::malformed);
        for (var place = 0; walk.hasNext(); place++) {
            var slice = SliceScanner.scan(chars);
            walk.passed(slice.broken());
            element(kind, place, slice);
        }
    }

    private void element(String kind, int place, Slice slice) {
        var fallback = kind.equals("grants") ? "grant:" + place : kind + "[" + place + "]";
        var id = kind.equals("subscriptions") ? "service" : "id";
        var element = elements.parse(slice, kind, fallback, id);
        var where = element.map(Element::where).orElseGet(() -> findings.at(slice.line(), fallback));
        var limit = new Limit(where, kind, place, ShutServices.service(slice, element));
        element.flatMap(each -> step(kind, each, place))
                .ifPresentOrElse(step -> of(kind).add(new Placed(limit, step)), () -> shut.unread(limit));
    }

    private static Optional<Step> step(String kind, Element element, int place) {
        return Optional.ofNullable(KINDS.get(kind)).flatMap(known -> known.read(element, place));
    }

    private List<Placed> of(String kind) {
        return placed.getOrDefault(kind, List.of());
    }

    private Rights assembled() {
        var assembly = new RightsAssembly();
        for (var each : placed.values().stream().flatMap(List::stream).toList()) {
            each.step().apply(assembly).ifPresent(defect -> refused(each.limit(), defect));
        }
        shut.shut(assembly, issues::add);
        return assembly.build();
    }

    private void refused(Limit element, RightsDefect defect) {
        issues.add(Issue.error(element.where(), defect));
        shut.refused(element, defect);
    }
}
