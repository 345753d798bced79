"""The lists and rules of map format version 1 that the reference needs, and a check that a record keeps them."""

from datetime import date

ROLE_GROUPS = {
    "family": ["partner", "parent", "child", "sibling", "other_family"],
    "friend": ["friend"],
    "practitioner": ["practitioner", "support_worker"],
    "wider": ["neighbour", "colleague", "acquaintance", "group_member", "online_contact", "pet", "other"],
}
ROLES = {
    "person": [role for roles in ROLE_GROUPS.values() for role in roles],
    "place": "home friends_home health_service community work education worship shop_or_cafe outdoors leisure online other".split(),
    "activity": "employment volunteering education exercise creative social faith caring domestic outdoors leisure treatment_group other".split(),
}
CONTACT_FREQUENCIES = "daily several_weekly weekly monthly several_yearly yearly_or_less".split()
WEEKLY_OR_MORE = CONTACT_FREQUENCIES[:3]
SUPPORT_KINDS = "emotional practical information companionship financial health".split()
HELPS_WHEN = "well low high early_warning crisis".split()
WISHES = "more same less end".split()
HOUSING = "owner private_rent social_rent supported temporary hospital other".split()
EDUCATION = "none secondary further higher".split()
GENERATOR = {"domestic", "expert_advice", "personal_skills", "problem_solving"}


def role_group(role):
    return next(group for group, roles in ROLE_GROUPS.items() if role in roles)


def check_record(record):
    """Stops at the first broken rule, naming the record."""
    where = record["id"]
    _check(record["format"] == "wellbeing-map" and record["version"] == 1, where, "format and version")
    _check(bool(record["maps"]), where, "at least one map")
    _check_ids(record["maps"], where)
    dates = [date.fromisoformat(m["date"]) for m in record["maps"] if "date" in m]
    _check(dates == sorted(dates), where, "maps in date order")
    for one in record["maps"]:
        _check_map(one, f"{where}/{one['id']}")


def _check_map(one, where):
    _check_ids(one["alters"], where)
    _check_ego(one.get("ego", {}), where)
    for alter in one["alters"]:
        _check_alter(alter, f"{where}/{alter['id']}")
    ids = {alter["id"] for alter in one["alters"]}
    pairs = [frozenset((tie["a"], tie["b"])) for tie in one["ties"]]
    _check(len(pairs) == len(set(pairs)), where, "a pair is listed once")
    _check(all(len(pair) == 2 and pair <= ids for pair in pairs), where, "a tie joins two alters of the map")
    _check(all(tie.get("strength", 1) in (1, 2, 3) for tie in one["ties"]), where, "strength is 1 to 3")


def _check_ego(ego, where):
    context, scores = ego.get("context", {}), ego.get("scores", {})
    _check(context.get("housing", "other") in HOUSING, where, "housing")
    _check(context.get("education", "none") in EDUCATION, where, "education")
    _check(0 <= scores.get("network_satisfaction", 0) <= 10, where, "network_satisfaction")
    _check(7 <= scores.get("swemwbs_raw", 7) <= 35, where, "swemwbs_raw")
    counts = scores.get("resource_generator_uk", {})
    _check(sum(counts[key] for key in GENERATOR & counts.keys()) <= 27, where, "resource_generator_uk")


def _check_alter(alter, where):
    _check(alter["kind"] in ROLES and len(alter["label"]) <= 200, where, "kind and label")
    _check("role" not in alter or alter["role"] in ROLES[alter["kind"]], where, "role")
    _check(alter.get("ring", 1) in (1, 2, 3), where, "ring")
    _check(alter.get("contact_frequency", "daily") in CONTACT_FREQUENCIES, where, "contact_frequency")
    _check(0 <= alter.get("years_known", 0) <= 120, where, "years_known")
    _check(alter.get("wellbeing_effect", 0) in range(-2, 3), where, "wellbeing_effect")
    _check(alter.get("wish", "same") in WISHES, where, "wish")
    for field, listed in (("support_received", SUPPORT_KINDS), ("support_given", SUPPORT_KINDS), ("helps_when", HELPS_WHEN)):
        values = alter.get(field, [])
        _check(set(values) <= set(listed) and len(set(values)) == len(values), where, field)
    for field in ("new_in_last_year", "stigma"):
        _check(isinstance(alter.get(field, False), bool), where, field)


def _check_ids(items, where):
    ids = [item["id"] for item in items]
    _check(all(ids) and len(ids) == len(set(ids)), where, "ids are unique and not empty")


def _check(holds, where, rule):
    if not holds:
        raise SystemExit(f"{where} breaks the map format: {rule}")
