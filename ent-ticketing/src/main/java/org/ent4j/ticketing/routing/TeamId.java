package org.ent4j.ticketing.routing;

/** A team that answers requests, {@code "DANE"}. */
public record TeamId(String value) implements Comparable<TeamId> {

    public static final TeamId DANE = new TeamId("DANE");
    public static final TeamId DSI = new TeamId("DSI");

    /** @throws IllegalArgumentException when it is blank */
    public TeamId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A team without an id.");
        }
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
