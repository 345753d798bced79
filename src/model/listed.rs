//! Values that the map format lists by name, each list written once.

/// A field whose values are named in the map format.
pub trait Listed: Copy + Sized + 'static {
    /// Every value, in the map format's order.
    const ALL: &'static [Self];

    /// The name that stands in a file.
    fn as_str(self) -> &'static str;

    /// The value with this name, `None` where the list has no such name.
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.as_str() == name)
    }
}

macro_rules! listed {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant),+
        }

        impl $crate::model::Listed for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}

pub(crate) use listed;

listed! {
    /// What an alter is.
    Kind { Person = "person", Place = "place", Activity = "activity" }
}

listed! {
    /// Who a person is to ego.
    PersonRole {
        Partner = "partner", Parent = "parent", Child = "child", Sibling = "sibling",
        OtherFamily = "other_family", Friend = "friend", Practitioner = "practitioner",
        SupportWorker = "support_worker", Neighbour = "neighbour", Colleague = "colleague",
        Acquaintance = "acquaintance", GroupMember = "group_member",
        OnlineContact = "online_contact", Pet = "pet", Other = "other",
    }
}

listed! {
    /// What a place is to ego.
    PlaceRole {
        Home = "home", FriendsHome = "friends_home", HealthService = "health_service",
        Community = "community", Work = "work", Education = "education", Worship = "worship",
        ShopOrCafe = "shop_or_cafe", Outdoors = "outdoors", Leisure = "leisure",
        Online = "online", Other = "other",
    }
}

listed! {
    /// What an activity is to ego.
    ActivityRole {
        Employment = "employment", Volunteering = "volunteering", Education = "education",
        Exercise = "exercise", Creative = "creative", Social = "social", Faith = "faith",
        Caring = "caring", Domestic = "domestic", Outdoors = "outdoors", Leisure = "leisure",
        TreatmentGroup = "treatment_group", Other = "other",
    }
}

listed! {
    /// How often ego is in contact.
    ContactFrequency {
        Daily = "daily", SeveralWeekly = "several_weekly", Weekly = "weekly",
        Monthly = "monthly", SeveralYearly = "several_yearly", YearlyOrLess = "yearly_or_less",
    }
}

listed! {
    /// A kind of support given or received.
    Support {
        Emotional = "emotional", Practical = "practical", Information = "information",
        Companionship = "companionship", Financial = "financial", Health = "health",
    }
}

listed! {
    /// How ego is when an alter helps.
    HelpsWhen {
        Well = "well", Low = "low", High = "high", EarlyWarning = "early_warning",
        Crisis = "crisis",
    }
}

listed! {
    /// What ego would like of an alter in future.
    Wish { More = "more", Same = "same", Less = "less", End = "end" }
}

listed! {
    /// Where ego lives.
    Housing {
        Owner = "owner", PrivateRent = "private_rent", SocialRent = "social_rent",
        Supported = "supported", Temporary = "temporary", Hospital = "hospital",
        Other = "other",
    }
}

listed! {
    /// The highest education ego finished.
    Education { None = "none", Secondary = "secondary", Further = "further", Higher = "higher" }
}

/// The four groups of person roles that composition is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoleGroup {
    /// Partner, parent, child, sibling, other family.
    Family,
    /// Friends.
    Friend,
    /// Practitioners and support workers.
    Practitioner,
    /// Everyone else.
    Wider,
}

impl PersonRole {
    /// The group this role counts in.
    pub fn group(self) -> RoleGroup {
        match self {
            Self::Partner | Self::Parent | Self::Child | Self::Sibling | Self::OtherFamily => {
                RoleGroup::Family
            }
            Self::Friend => RoleGroup::Friend,
            Self::Practitioner | Self::SupportWorker => RoleGroup::Practitioner,
            _ => RoleGroup::Wider,
        }
    }
}

impl ContactFrequency {
    /// Weekly or more often.
    pub fn is_weekly_or_more(self) -> bool {
        self <= Self::Weekly
    }
}
