"""Every figure of the people graph under its key, of the map and of each person, in the order of the definitions."""

import centrality
import cohesion
import structural_holes

MAP_MEASURES = {
    "people_ties": lambda graph: graph.ties,
    "density": cohesion.density,
    "components": cohesion.components,
    "largest_component_share": cohesion.largest_component_share,
    "isolates": cohesion.isolates,
    "mean_degree": centrality.mean_degree,
    "degree_centralization": centrality.degree_centralization,
    "transitivity": cohesion.transitivity,
    "mean_clustering": cohesion.mean_clustering,
    "effective_size": structural_holes.effective_size,
    "efficiency": structural_holes.efficiency,
    "constraint": structural_holes.constraint,
    "hierarchy": structural_holes.hierarchy,
    "betweenness_centralization": centrality.betweenness_centralization,
    "ego_betweenness": centrality.ego_betweenness,
    "diameter": cohesion.diameter,
    "mean_distance": cohesion.mean_distance,
    "core_number_max": cohesion.core_number_max,
    "cliques": cohesion.cliques,
}
PERSON_MEASURES = {
    "degree": centrality.degrees,
    "betweenness": centrality.betweenness,
    "closeness_centrality": centrality.closeness,
    "harmonic_centrality": centrality.harmonic,
    "eigenvector_centrality": centrality.eigenvector,
    "clustering": cohesion.local_clustering,
    "core_number": cohesion.core_numbers,
    "dyadic_constraint": structural_holes.dyadic_constraints,
}


def graph_measures(graph, ids):
    """`ids` are the people's, in the order of positions."""
    measured = {key: measure(graph) for key, measure in MAP_MEASURES.items()}
    return {**measured, "cut_people": [ids[person] for person in cohesion.cut_people(graph)]}


def person_measures(graph, ids):
    columns = {key: measure(graph) for key, measure in PERSON_MEASURES.items()}
    return {person_id: {key: column[i] for key, column in columns.items()} for i, person_id in enumerate(ids)}
