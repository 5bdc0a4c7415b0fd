package org.ent4j.access.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.change.RightsDefect.DuplicateId;
import org.ent4j.access.json.JsonDefect.ServiceShut;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** Closes to everybody the services that a closing or a subscription would have limited, had it not been left out. */
final class ShutServices {

    private static final Set<String> LIMITS = Set.of("closings", "subscriptions");

    /** An element of the file, whatever could be made of it. */
    record Limit(SourceLocation where, String kind, int place, String service) {

        String id() {
            return kind + "[" + place + "]";
        }
    }

    private final List<Limit> lost = new ArrayList<>();

    /** The element could not be read. */
    void unread(Limit element) {
        if (LIMITS.contains(element.kind()) && !element.service().isEmpty()) {
            lost.add(element);
        }
    }

    /** The element did not fit the others; a second subscription limits nothing more, for the first one is kept. */
    void refused(Limit element, RightsDefect why) {
        if (!(element.kind().equals("subscriptions") && why instanceof DuplicateId)) {
            unread(element);
        }
    }

    /** Once everything else is there; a service that is not there needs no closing. */
    void shut(RightsAssembly assembly, Consumer<? super Issue> issues) {
        for (var limit : lost) {
            var closing = closing(limit, assembly);
            if (assembly.add(closing).isEmpty()) {
                var told = new ServiceShut(limit.service(), closing.id().value());
                issues.accept(Issue.warning(limit.where(), told));
            }
        }
    }

    private static Closing closing(Limit limit, RightsAssembly assembly) {
        var id = new ClosingId(limit.id());
        while (assembly.closing(id).isPresent()) {
            id = new ClosingId(id.value() + "'");
        }
        return new Closing(id, new ServiceId(limit.service()), Population.EVERYBODY, List.of(), Set.of());
    }

    /** The service that an element names, if only in a text that is no JSON; or "". */
    static String service(Slice slice, Optional<Element> element) {
        return element.map(Element::serviceNamed).orElseGet(() -> slice.guessed("service"));
    }
}
