package org.ent4j.timetable.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Gives to each of those who choose one of those whom they choose among, nobody twice, so that the gains add up to the
 * most that is possible: one choice does not steal another's better one.
 *
 * @param <S> who chooses
 * @param <T> whom they choose among
 */
public final class Assignment<S, T> {

    private final Map<S, Map<T, Double>> gains = new LinkedHashMap<>();

    /** A gain of nothing or less is no choice. */
    public void offer(S source, T target, double gain) {
        if (gain > 0) {
            gains.computeIfAbsent(source, any -> new LinkedHashMap<>()).put(target, gain);
        }
    }

    /** Who gets whom; those who are better off with nobody are missing. */
    public Map<S, T> best() {
        var graph = new SimpleWeightedGraph<Vertex, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var sources = new LinkedHashSet<Vertex>();
        var targets = new LinkedHashSet<Vertex>();
        gains.forEach((source, offers) -> offers.forEach((target, gain) ->
                connect(graph, add(graph, sources, source, true), add(graph, targets, target, false), gain)));
        var found = new HashMap<S, T>();
        new MaximumWeightBipartiteMatching<>(graph, sources, targets)
                .getMatching()
                .forEach(edge -> keep(graph.getEdgeSource(edge), graph.getEdgeTarget(edge), found));
        return found;
    }

    private static Vertex add(
            SimpleWeightedGraph<Vertex, DefaultWeightedEdge> graph, Set<Vertex> side, Object item, boolean chooses) {
        var vertex = new Vertex(item, chooses);
        side.add(vertex);
        graph.addVertex(vertex);
        return vertex;
    }

    private static void connect(
            SimpleWeightedGraph<Vertex, DefaultWeightedEdge> graph, Vertex source, Vertex target, double gain) {
        graph.setEdgeWeight(graph.addEdge(source, target), gain);
    }

    @SuppressWarnings("unchecked")
    private void keep(Vertex source, Vertex target, Map<S, T> found) {
        found.put((S) source.item(), (T) target.item());
    }

    private record Vertex(Object item, boolean chooses) {}
}
