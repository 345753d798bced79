//! A file behind a passphrase: which bytes it has, and which key opens it. The cipher itself is the
//! browser's own.
//!
//! | bytes | what |
//! |---|---|
//! | 21 | `wellbeing-map locked` and a line end |
//! | 1 | version, 1 |
//! | 4 + 4 + 4 | Argon2id: memory in KiB, passes, lanes; little-endian |
//! | 16 | salt |
//! | 16 | check of the passphrase |
//! | 12 | nonce |
//! | 16 | BLAKE2b-128 of all that comes before |
//! | rest | AES-256-GCM of the map file, with all of the above as additional data, and its tag |
//!
//! Argon2id (RFC 9106, doi:10.17487/RFC9106) makes 64 bytes of the passphrase: the first half is
//! the key, and 16 bytes of the other half are the check. A passphrase is wrong where the sum of
//! the head is right and the check is not; everything else that does not open is damaged.

use argon2::{Algorithm, Argon2, Params, Version};
use blake2::digest::consts::U16;
use blake2::{Blake2b, Digest};

const MAGIC: &[u8; 21] = b"wellbeing-map locked\n";
const VERSION: u8 = 1;
const SALT: usize = 16;
const CHECK: usize = 16;
const NONCE: usize = 12;
const SUM: usize = 16;
const COSTS_AT: usize = MAGIC.len() + 1;
const SALT_AT: usize = COSTS_AT + 12;
const CHECK_AT: usize = SALT_AT + SALT;
const NONCE_AT: usize = CHECK_AT + CHECK;
const SUM_AT: usize = NONCE_AT + NONCE;
/// How long the head of a locked file is, in bytes.
pub const LOCKED_HEAD_BYTES: usize = SUM_AT + SUM;
/// The tag of AES-GCM, in bytes.
const TAG: usize = 16;

/// What Argon2id costs: OWASP's recommendation (Password Storage Cheat Sheet, 2025): 19 MiB, two
/// passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
/// More than this no file of ours asks for; a forged one is not to fill a phone's memory.
const MOST_MEMORY_KIB: u32 = 256 * 1024;
const MOST_PASSES: u32 = 16;

/// Why a locked file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LockedError {
    /// The passphrase is another.
    #[error("The passphrase is not the one the file was locked with.")]
    WrongPassphrase,
    /// Bytes are missing or are not those that were written.
    #[error("The file is damaged: it is not as it was written, and can't be opened.")]
    Damaged,
    /// A later version of the format.
    #[error(
        "The file is in version {0} of the locked format; this tool reads version 1. \
         A newer wellbeing-map can open it."
    )]
    NewerVersion(u8),
    /// There is not memory enough to make the key.
    #[error("This device has too little memory free to open the file.")]
    Memory,
}

/// What a passphrase is made into.
#[derive(Clone, PartialEq, Eq)]
pub struct LockKey {
    /// The key of AES-256-GCM.
    pub key: [u8; 32],
    salt: [u8; SALT],
    check: [u8; CHECK],
    costs: [u32; 3],
}

/// Whether a file says of itself that it is locked.
pub fn is_locked_file(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

impl LockKey {
    /// A key for files to come, from a passphrase and 16 bytes of chance. Takes 19 MiB and a few
    /// tenths of a second.
    ///
    /// # Errors
    /// [`LockedError::Memory`].
    pub fn new(passphrase: &str, salt: [u8; SALT]) -> Result<Self, LockedError> {
        Self::derive(passphrase, salt, [MEMORY_KIB, PASSES, 1])
    }

    fn derive(
        passphrase: &str,
        salt: [u8; SALT],
        costs @ [memory_kib, passes, lanes]: [u32; 3],
    ) -> Result<Self, LockedError> {
        let params =
            Params::new(memory_kib, passes, lanes, Some(64)).map_err(|_| LockedError::Damaged)?;
        let mut made = [0; 64];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), &salt, &mut made)
            .map_err(|_| LockedError::Memory)?;
        let [mut key, mut check] = [[0; 32], [0; 32]];
        key.copy_from_slice(&made[..32]);
        check.copy_from_slice(&made[32..]);
        let check = *check.first_chunk().ok_or(LockedError::Damaged)?;
        Ok(Self { key, salt, check, costs })
    }

    /// The head of a file that is locked with this key; `nonce` is of chance, and new each time.
    pub fn head(&self, nonce: [u8; NONCE]) -> Vec<u8> {
        let mut head = Vec::with_capacity(LOCKED_HEAD_BYTES);
        head.extend_from_slice(MAGIC);
        head.push(VERSION);
        for cost in self.costs {
            head.extend_from_slice(&cost.to_le_bytes());
        }
        head.extend_from_slice(&self.salt);
        head.extend_from_slice(&self.check);
        head.extend_from_slice(&nonce);
        let sum = sum(&head);
        head.extend_from_slice(&sum);
        head
    }
}

/// A locked file, split into its parts.
pub struct LockedFile<'b> {
    /// Additional data of the cipher.
    pub head: &'b [u8],
    /// The nonce of the cipher.
    pub nonce: [u8; NONCE],
    /// What is locked, and the tag.
    pub body: &'b [u8],
}

impl<'b> LockedFile<'b> {
    /// Splits a file. O(1).
    ///
    /// # Errors
    /// A file that is damaged or in a later version.
    pub fn read(bytes: &'b [u8]) -> Result<Self, LockedError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(LockedError::Damaged)?;
        match rest.first() {
            Some(&VERSION) => {}
            Some(&version) if version > VERSION => return Err(LockedError::NewerVersion(version)),
            _ => return Err(LockedError::Damaged),
        }
        let (head, body) = bytes.split_at_checked(LOCKED_HEAD_BYTES).ok_or(LockedError::Damaged)?;
        if body.len() < TAG || sum(&head[..SUM_AT]) != head[SUM_AT..] {
            return Err(LockedError::Damaged);
        }
        let nonce = *head[NONCE_AT..].first_chunk().ok_or(LockedError::Damaged)?;
        Ok(Self { head, nonce, body })
    }

    /// The key that opens it.
    ///
    /// # Errors
    /// [`LockedError::WrongPassphrase`] where this is not its passphrase; what it costs to find
    /// out is bounded, whatever the file says.
    pub fn key(&self, passphrase: &str) -> Result<LockKey, LockedError> {
        let cost = |at: usize| {
            let bytes = self.head[COSTS_AT + 4 * at..].first_chunk();
            bytes.map(|bytes| u32::from_le_bytes(*bytes)).ok_or(LockedError::Damaged)
        };
        let costs = [cost(0)?, cost(1)?, cost(2)?];
        if costs[0] > MOST_MEMORY_KIB || costs[1] > MOST_PASSES || costs[2] > 4 {
            return Err(LockedError::Damaged);
        }
        let salt = *self.head[SALT_AT..].first_chunk().ok_or(LockedError::Damaged)?;
        let key = LockKey::derive(passphrase, salt, costs)?;
        if key.check != self.head[CHECK_AT..NONCE_AT] {
            return Err(LockedError::WrongPassphrase);
        }
        Ok(key)
    }
}

fn sum(bytes: &[u8]) -> [u8; SUM] {
    Blake2b::<U16>::digest(bytes).into()
}
