package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.mediacentre.policy.AccountKind;
import org.ent4j.catalogue.mediacentre.policy.ExternalService;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKind;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.catalogue.service.SsoType;
import org.ent4j.catalogue.spi.ExternalServices;
import org.ent4j.model.id.StructureId;

/**
 * The services of a school by which people leave the portal, those that it inherits among them: not its own, not those
 * that go through the GAR, and none that is retired. A link has no accounts; of others it is not known what accounts
 * they have, and no service names its entry in the register.
 *
 * @param day on which a service is open or not
 */
public record OwnServices(Services services, LocalDate day) implements ExternalServices {

    @Override
    public List<ExternalService> of(StructureId school) {
        return services.in(school).services().stream()
                .filter(each -> leavesThePortal(each.service()))
                .map(this::external)
                .toList();
    }

    private static boolean leavesThePortal(Service service) {
        return (service.kind() == ServiceKind.TIERS || service.kind() == ServiceKind.LIEN)
                && !service.isInternal()
                && service.sso() != SsoType.GAR
                && service.state() != ServiceState.RETIRED;
    }

    private ExternalService external(SchoolService each) {
        var service = each.here();
        return new ExternalService(
                service.key().code(),
                service.title(),
                each.url(),
                service.sso().name(),
                service.kind() == ServiceKind.LIEN ? AccountKind.NONE : AccountKind.UNKNOWN,
                Optional.empty(),
                isOpen(each),
                Optional.empty());
    }

    private boolean isOpen(SchoolService each) {
        return each.service().state() == ServiceState.PUBLISHED
                && !each.isHidden()
                && each.service().days().has(day);
    }
}
