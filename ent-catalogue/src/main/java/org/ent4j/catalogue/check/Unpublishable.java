package org.ent4j.catalogue.check;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.catalogue.service.Service;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** A service is not published, as something stands against it. */
public record Unpublishable(List<Finding> findings) implements Refusal {

    public Unpublishable {
        findings = List.copyOf(findings);
    }

    /** The service, or what of the findings stands against its publication. */
    public static Either<Refusal, Service> unless(Service service, List<Finding> findings) {
        var blocking = findings.stream().filter(Finding::isBlocking).toList();
        return blocking.isEmpty() ? Either.right(service) : Either.left(new Unpublishable(blocking));
    }

    @Override
    public List<Reason> reasons() {
        return findings.stream().map(Finding::reason).toList();
    }

    @Override
    public List<String> rules() {
        return findings.stream().map(Finding::rule).toList();
    }
}
