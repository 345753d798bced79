//! What a passphrase locks: AES-256-GCM by the browser's own cryptography.

use js_sys::{Array, Promise, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, Crypto, CryptoKey, SubtleCrypto};

use crate::io::{LockKey, LockedError, LockedFile};

/// Whether this page can lock anything: browsers let only pages with a secure connection.
pub(in crate::element) fn can_lock() -> bool {
    crypto().is_ok_and(|crypto| subtle(&crypto).is_some())
}

/// A key of a new passphrase. Takes a few tenths of a second, in which nothing else runs.
pub(in crate::element) fn new_key(passphrase: &str) -> Result<LockKey, String> {
    let salt = random::<16>().map_err(|_| no_cipher())?;
    LockKey::new(&normalized(passphrase), salt).map_err(|error| error.to_string())
}

/// The key of a locked file.
pub(in crate::element) fn key_of(bytes: &[u8], passphrase: &str) -> Result<LockKey, LockedError> {
    LockedFile::read(bytes)?.key(&normalized(passphrase))
}

/// A locked file of these bytes.
pub(in crate::element) async fn lock(key: &LockKey, plain: &[u8]) -> Result<Vec<u8>, String> {
    let locked = async {
        let nonce = random::<12>()?;
        let mut file = key.head(nonce);
        let cipher = Cipher::new(key, &nonce, &file).await?;
        file.extend(cipher.run(plain, SubtleCrypto::encrypt_with_object_and_u8_array).await?);
        Ok::<_, JsValue>(file)
    };
    locked.await.map_err(|_| no_cipher())
}

/// What a locked file holds.
pub(in crate::element) async fn unlock(key: &LockKey, bytes: &[u8]) -> Result<Vec<u8>, String> {
    let file = LockedFile::read(bytes).map_err(|error| error.to_string())?;
    let cipher = Cipher::new(key, &file.nonce, file.head).await.map_err(|_| no_cipher())?;
    let plain = cipher.run(file.body, SubtleCrypto::decrypt_with_object_and_u8_array).await;
    // The passphrase was right, so the cipher found bytes that it did not write.
    plain.map_err(|_| LockedError::Damaged.to_string())
}

struct Cipher {
    subtle: SubtleCrypto,
    key: CryptoKey,
    parameters: AesGcmParams,
}

impl Cipher {
    async fn new(key: &LockKey, nonce: &[u8], head: &[u8]) -> Result<Self, JsValue> {
        let subtle = subtle(&crypto()?).ok_or("no secure connection")?;
        let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
        let raw = Uint8Array::from(&key.key[..]);
        let imported = subtle.import_key_with_str("raw", &raw, "AES-GCM", false, &uses)?;
        let key: CryptoKey = JsFuture::from(imported).await?.unchecked_into();
        let parameters = AesGcmParams::new("AES-GCM", &Uint8Array::from(nonce));
        parameters.set_additional_data(&Uint8Array::from(head));
        Ok(Self { subtle, key, parameters })
    }

    async fn run(
        &self,
        bytes: &[u8],
        run: fn(&SubtleCrypto, &js_sys::Object, &CryptoKey, &[u8]) -> Result<Promise, JsValue>,
    ) -> Result<Vec<u8>, JsValue> {
        let made = JsFuture::from(run(&self.subtle, &self.parameters, &self.key, bytes)?).await?;
        Ok(Uint8Array::new(&made).to_vec())
    }
}

fn crypto() -> Result<Crypto, JsValue> {
    window().crypto()
}

/// Browsers leave it out where the page has no secure connection.
fn subtle(crypto: &Crypto) -> Option<SubtleCrypto> {
    let subtle: JsValue = crypto.subtle().into();
    (!subtle.is_undefined()).then(|| subtle.unchecked_into())
}

fn random<const N: usize>() -> Result<[u8; N], JsValue> {
    let mut bytes = [0; N];
    crypto()?.get_random_values_with_u8_array(&mut bytes)?;
    Ok(bytes)
}

/// The same letters are the same, however a keyboard puts them together.
fn normalized(passphrase: &str) -> String {
    js_sys::JsString::from(passphrase).normalize("NFC").into()
}

fn no_cipher() -> String {
    "This browser could not lock it.".to_owned()
}
