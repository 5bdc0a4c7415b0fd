package org.ent4j.examples.benchmarks.ticketing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the server answers a query.
 *
 * @param nodes what it does, the last first
 * @param indexes that it reads
 * @param filters whether it reads rows which it throws away
 */
record QueryPlan(List<String> nodes, List<String> indexes, boolean filters) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SCANS = List.of("Index Scan", "Index Only Scan");
    private static final List<String> HARMLESS = List.of("Limit", "Aggregate", "Subquery Scan");

    /** @param sql with its parameters in it */
    static QueryPlan of(Connection connection, String sql) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain (format json) " + sql)) {
            rows.next();
            return of(rows.getString(1));
        }
    }

    /** @param json of {@code explain (format json)} */
    static QueryPlan of(String json) throws IOException {
        List<String> nodes = new ArrayList<>();
        List<String> indexes = new ArrayList<>();
        JsonNode root = JSON.readTree(json).required(0).required("Plan");
        boolean filters = collect(root, nodes, indexes);
        return new QueryPlan(List.copyOf(nodes), List.copyOf(indexes), filters);
    }

    private static boolean collect(JsonNode node, List<String> nodes, List<String> indexes) {
        nodes.add(node.required("Node Type").asText());
        if (node.has("Index Name")) {
            indexes.add(node.required("Index Name").asText());
        }
        boolean filters = node.has("Filter");
        for (JsonNode below : node.path("Plans")) {
            filters |= collect(below, nodes, indexes);
        }
        return filters;
    }

    /** Whether every row comes from one index, in its order: nothing is sorted, and no table read from end to end. */
    boolean isInOrderOfAnIndex() {
        return indexes.size() == 1
                && nodes.stream().allMatch(node -> SCANS.contains(node) || HARMLESS.contains(node))
                && nodes.stream().filter(SCANS::contains).count() == 1;
    }

    Map<String, Object> json() {
        return Json.of("nodes", nodes, "indexes", indexes, "filter", filters, "inOrderOfAnIndex", isInOrderOfAnIndex());
    }

    @Override
    public String toString() {
        return String.join(" < ", nodes) + (filters ? ", with a filter" : "");
    }
}
