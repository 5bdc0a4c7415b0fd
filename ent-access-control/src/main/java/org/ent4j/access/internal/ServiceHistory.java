package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What outlives a service, by its number: the handles of its roles; and in which order those that are there came.
 * Immutable.
 */
final class ServiceHistory {

    static final ServiceHistory NONE = new ServiceHistory(new RoleHandles[0], new int[0], 0);

    private final RoleHandles[] roles;
    private final int[] places;
    private final int next;

    private ServiceHistory(RoleHandles[] roles, int[] places, int next) {
        this.roles = roles;
        this.places = places;
        this.next = next;
    }

    RoleHandles roles(int service) {
        return service < roles.length ? roles[service] : RoleHandles.NONE;
    }

    /** @param order the numbers of all services that are there now, in the order in which they came */
    ServiceHistory startedAgain(@Nullable CompiledService[] services, int[] order) {
        var history = longEnough(services.length, 0);
        for (var place = 0; place < order.length; place++) {
            history.places[order[place]] = place;
        }
        for (var number : order) {
            var service = services[number];
            history.roles[number] = service == null ? history.roles[number] : service.roles();
        }
        return new ServiceHistory(history.roles, history.places, order.length);
    }

    /** With a service that came just now, or was there and changed. */
    ServiceHistory with(int number, CompiledService service, boolean came) {
        var history = longEnough(number + 1, came ? next + 1 : next);
        history.roles[number] = service.roles();
        history.places[number] = came ? next : places[number];
        return history;
    }

    private ServiceHistory longEnough(int size, int then) {
        var more = Arrays.copyOf(roles, Math.max(size, roles.length));
        Arrays.fill(more, roles.length, more.length, RoleHandles.NONE);
        return new ServiceHistory(more, Arrays.copyOf(places, more.length), then);
    }

    /** The numbers of services that are there, in the order in which they came. */
    int[] inOrder(BitSet services) {
        return services.stream()
                .mapToLong(number -> (long) places[number] << Integer.SIZE | number)
                .sorted()
                .mapToInt(placed -> (int) placed)
                .toArray();
    }
}
